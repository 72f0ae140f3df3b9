import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { CriterionState } from '../gate'

const kinds: Record<CriterionState, ChipKind> = {
  'not-met': 'risk',
  expired: 'risk',
  missing: 'risk',
  waiting: 'progress',
  met: 'done',
}

interface CriterionChipProps {
  state: CriterionState
  /** What this reader may do about it. */
  may: { work: boolean; decide: boolean }
}

/** Where a criterion stands. One that waits asks something of whoever decides, one that expired of whoever works on it. */
export function CriterionChip({ state, may }: CriterionChipProps) {
  const { t } = useTranslation('incubation')
  const asks = (state === 'waiting' && may.decide) || (state === 'expired' && may.work)
  const kind = asks ? 'needs' : kinds[state]
  return <Chip kind={kind}>{t(`states.${state}`)}</Chip>
}
