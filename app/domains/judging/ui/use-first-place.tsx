import { useTranslation } from 'react-i18next'
import type { ResultsView } from '../results-view'

/** Who comes first, in a title, and how firm that is, in the sentences under it. */
export function useFirstPlace({ first, alike, stability }: ResultsView) {
  const { t, i18n } = useTranslation('judging')
  const list = (teams: string[]) => new Intl.ListFormat(i18n.language).format(teams)
  if (first.length === 0) return { title: t('results.nobody') }
  const others = alike?.filter((team) => !first.includes(team)) ?? []
  const { judges, sameFirst } = stability
  const lead = [
    alike && others.length === 0 && first.length === 1 && t('results.clear'),
    others.length > 0 && t('results.unclear', { count: first.length, teams: list(others) }),
    judges > 1 && (sameFirst === judges ? t('results.stableAll', { count: judges }) : t('results.stableSome', { count: judges, same: sameFirst })), // prettier-ignore
  ]
  return {
    title: t('results.first', { count: first.length, teams: list(first) }),
    lead: lead.filter(Boolean).join(' '),
  }
}
