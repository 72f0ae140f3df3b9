import { useTranslation } from 'react-i18next'
import type { ResultsView } from '../results-view'

/** How firm the first place is, in a sentence or two. */
export function useFirmness({ first, alike, stability }: ResultsView): string {
  const { t, i18n } = useTranslation('judging')
  if (first.length === 0) return ''
  const others = alike?.filter((team) => !first.includes(team)) ?? []
  const teams = new Intl.ListFormat(i18n.language).format(others)
  const { judges, sameFirst } = stability
  const sentences = [
    alike && others.length === 0 && first.length === 1 && t('results.clear'),
    others.length > 0 && t('results.unclear', { count: first.length, teams }),
    judges > 1 && sameFirst === judges && t('results.stableAll', { count: judges }),
    judges > 1 && sameFirst < judges && t('results.stableSome', { count: judges, same: sameFirst }),
  ]
  return sentences.filter(Boolean).join(' ')
}
