import { useTranslation } from 'react-i18next'
import { Cells, type Cell } from '~/ui/cells'
import type { SectionCompleteness } from '../completeness'

const cells: Record<SectionCompleteness['states'][number], Cell> = {
  answered: 'has',
  unknown: 'unknown',
  open: 'empty',
}

interface SectionCellsProps {
  part: SectionCompleteness
  /** To whoever reads it, not how many minutes are left to write. */
  written?: boolean
}

/** How far a section is: a cell a question, and in words what is missing. */
export function SectionCells({ part, written }: SectionCellsProps) {
  const words = useCompletenessWords()
  return (
    <Cells
      size="small"
      shown
      cells={part.states.map((state) => cells[state])}
      label={words(part, !written)}
    />
  )
}

/** "completa", "sin empezar · 9 min", "faltan 2 · 1 necesaria · 6 min" */
function useCompletenessWords() {
  const { t } = useTranslation('challenges')
  return ({ states, open, required, minutes }: SectionCompleteness, timed: boolean) => {
    if (open.length === 0) return t('edit.complete')
    const missing =
      open.length === states.length
        ? t('edit.notStarted')
        : t('edit.missing', { count: open.length })
    const needed = required.length > 0 && t('edit.required', { count: required.length })
    const time = timed && t('edit.minutes', { count: minutes })
    return [missing, needed, time].filter(Boolean).join(' · ')
  }
}
