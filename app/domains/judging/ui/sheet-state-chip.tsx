import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import type { SheetState } from '../rules'

const kinds = { none: 'neutral', draft: 'progress', submitted: 'done' } as const

export interface SheetStateChipProps {
  state: SheetState | 'none'
  /** How many criteria of how many are answered, where the reader may know. */
  answered?: { answered: number; of: number }
}

/** How far a sheet is. */
export function SheetStateChip({ state, answered }: SheetStateChipProps) {
  const { t } = useTranslation('judging')
  return (
    <Chip kind={kinds[state]}>
      {state === 'draft' && answered ? t('states.draftOf', answered) : t(`states.${state}`)}
    </Chip>
  )
}
