import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { ReportState as State } from '../conduct'

const kinds: Record<State, ChipKind> = {
  received: 'needs',
  in_progress: 'progress',
  closed: 'closed',
}

/** Where a report stands; one whose answer is overdue says that instead. */
export function ReportState({ state, overdue }: { state: State; overdue: boolean }) {
  const { t } = useTranslation('conduct')
  if (overdue) return <Chip kind="risk">{t('overdue')}</Chip>
  return <Chip kind={kinds[state]}>{t(`states.${state}`)}</Chip>
}
