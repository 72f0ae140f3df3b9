import { useTranslation } from 'react-i18next'
import { Cells, type CellsProps } from '~/ui/cells'
import type { Done } from '../progress'

export interface DoneCellsProps {
  done: Done
  size?: CellsProps['size']
}

/** A cell a sheet: handed in, in hand, awaited; with the count in words. */
export function DoneCells({ done, size }: DoneCellsProps) {
  const { t } = useTranslation('judging')
  const { submitted, drafts, of } = done
  if (of === 0) return null
  const cells = Array.from({ length: of }, (_, index) =>
    index < submitted ? 'has' : index < submitted + drafts ? 'here' : 'empty',
  )
  const label = t('organize.progressWords', { done: submitted, count: of })
  return <Cells cells={cells} label={label} shown size={size} />
}
