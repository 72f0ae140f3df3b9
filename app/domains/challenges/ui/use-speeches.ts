import { useTranslation } from 'react-i18next'
import type { Speech } from '../translations'

/**
 * The language of each text of a brief where it is not the page's, and what is to be said of it.
 * @param lang of all of them, where the brief is read as it was written
 */
export function useSpeeches(lang: string | undefined, speeches: Record<string, Speech> = {}) {
  const { i18n } = useTranslation()
  return (field: string): { lang?: string; mark?: Speech['mark'] } => {
    // What an organisation does not know is told in a note, where others answer.
    const speech = speeches[field] ?? speeches[`${field}-note`]
    if (!speech) return { lang }
    const { language, mark } = speech
    return { lang: language === i18n.language ? undefined : language, mark }
  }
}
