import { useTranslation } from 'react-i18next'
import type { TimeLeft } from '~/shared/time-left'
import { Cells, type Cell } from '~/ui/cells'
import type { JudgedCriterion } from './criterion-item'
import { DraftState } from './draft-state'
import { KeptCopy } from './kept-copy'
import type { Draft } from './use-draft'

export interface SheetBarProps {
  /** A cell a sheet of this datathon: handed in, this one, awaited. */
  cells: Cell[]
  submitted: number
  /** Null once judging has closed. */
  left: TimeLeft | null
  previous: string | null
  next: string | null
  draft: Draft
  criteria: JudgedCriterion[]
}

/** Above a sheet: where one is among all, how much time is left, whether what was typed has arrived. */
export function SheetBar({
  cells,
  submitted,
  left,
  previous,
  next,
  draft,
  criteria,
}: SheetBarProps) {
  const { t } = useTranslation('judging')
  const time = left ? t(`nav.${left.unit}Left`, { count: left[left.unit] }) : t('nav.over')
  const position = t('nav.position', { done: submitted, of: cells.length })
  return (
    <div className="sheet-bar">
      <nav className="sheet-bar__line" aria-label={t('nav.back')}>
        <a href="/judge">{t('nav.back')}</a>
        <span className="sheet-bar__place">
          <Cells cells={cells} size="small" />
          <b>{position}</b>, {time}
        </span>
        <span className="sheet-bar__draft" role="status">
          <DraftState state={draft.state} />
        </span>
        {previous && <a href={`/judge/${previous}`}>{t('nav.previous')}</a>}
        {next && <a href={`/judge/${next}`}>{t('nav.next')}</a>}
      </nav>
      {draft.state.kept && <KeptCopy draft={draft} kept={draft.state.kept} criteria={criteria} />}
    </div>
  )
}
