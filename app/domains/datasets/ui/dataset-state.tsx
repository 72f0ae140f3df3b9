import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { DatasetState as State } from '../rules'

const signs: Record<State, ChipKind> = {
  proposed: 'neutral',
  in_review: 'progress',
  curated: 'done',
  deprecated: 'risk',
  withdrawn: 'refused',
}

/** Where a dataset stands; to a curator, one that was proposed needs something. */
export function DatasetState({ state, waitsForMe }: { state: State; waitsForMe?: boolean }) {
  const { t } = useTranslation('datasets')
  const kind = waitsForMe && state === 'proposed' ? 'needs' : signs[state]
  return <Chip kind={kind}>{t(`states.${state}`)}</Chip>
}
