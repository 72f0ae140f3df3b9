import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { CriterionState } from '../gate'

const kinds: Record<CriterionState, ChipKind> = {
  'not-met': 'risk',
  expired: 'needs',
  missing: 'neutral',
  waiting: 'progress',
  met: 'done',
}

/** Where a criterion stands. To whoever decides, one that waits is theirs to do. */
export function CriterionChip({ state, mine }: { state: CriterionState; mine?: boolean }) {
  const { t } = useTranslation('incubation')
  const kind = mine && state === 'waiting' ? 'needs' : kinds[state]
  return <Chip kind={kind}>{t(`states.${state}`)}</Chip>
}
