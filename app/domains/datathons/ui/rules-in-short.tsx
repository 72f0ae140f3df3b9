import { useTranslation } from 'react-i18next'
import type { PriorWork } from '../rules'

interface RulesInShortProps {
  teamSmallest: number
  teamLargest: number
  priorWork: PriorWork
  blindJudging: boolean
}

/** The rules that everybody asks for first, in three sentences. */
export function RulesInShort(rules: RulesInShortProps) {
  const { t } = useTranslation('datathons')
  const { teamSmallest: smallest, teamLargest: largest } = rules
  return (
    <>
      {smallest === largest
        ? t('rules.teamSizeOne', { size: largest })
        : t('rules.teamSize', { smallest, largest })}{' '}
      {t(rules.blindJudging ? 'rules.blind' : 'rules.named')}{' '}
      {t(`rules.priorWork.${rules.priorWork}`)}
    </>
  )
}
