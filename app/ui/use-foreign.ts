import { useTranslation } from 'react-i18next'

/**
 * What `lang` has to say of what somebody wrote: its language where that is not the page's, else nothing, so that it is
 * read out with the right voice (WCAG 2.2, 3.1.2).
 */
export function useForeign() {
  const { i18n } = useTranslation()
  return (language: string | null | undefined) =>
    language && language !== i18n.language ? language : undefined
}
