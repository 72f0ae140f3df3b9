import { useTranslation } from 'react-i18next'
import { usualLanguages } from '../facts'

/** Languages as a reader calls them: ours by our words, others as the browser knows them, else by their tag. */
export function useLanguageNames(): (tag: string) => string {
  const { t, i18n } = useTranslation('catalog')
  const others = new Intl.DisplayNames(i18n.language, { type: 'language' })
  return (tag) => {
    const usual = usualLanguages.find((known) => known === tag)
    return usual ? t(`languages.${usual}`) : (others.of(tag) ?? tag)
  }
}
