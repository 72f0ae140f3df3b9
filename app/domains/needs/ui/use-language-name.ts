import { useTranslation } from 'react-i18next'

/** What a language that needs are told in is called; one that is not offered, by its tag. */
export function useLanguageName() {
  const { t } = useTranslation('needs')
  return (tag: string) =>
    (t as (key: string, more: object) => string)(`languages.${tag}`, { defaultValue: tag })
}
