import { useTranslation } from 'react-i18next'
import { nameLanguage } from '~/shared/language-names'
import { usualLanguages } from '../facts'

/** Languages as a reader calls them: ours by our words, others as the machine knows them, else by their tag. */
export function useLanguageNames(): (tag: string) => string {
  const { t, i18n } = useTranslation('catalog')
  return (tag) => {
    const usual = usualLanguages.find((known) => known === tag)
    return usual ? t(`languages.${usual}`) : (nameLanguage(tag, i18n.language) ?? tag)
  }
}
