import type { SubmissionResult } from '@conform-to/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Layout } from '~/ui/layout'
import { sheetEntries, typedStart } from '../sheet-entries'
import { ScoreSheet, type ScoreSheetProps } from './score-sheet'
import { SettledSheet, type SettledSheetProps } from './settled-sheet'
import { SheetBar, type SheetBarProps } from './sheet-bar'
import { SheetViews } from './sheet-views'
import { SubmissionDocument, type SubmissionDocumentProps } from './submission-document'
import { useDraft, type DraftedSheet } from './use-draft'

export interface ScorePageProps {
  bar: Omit<SheetBarProps, 'draft' | 'criteria'>
  document: SubmissionDocumentProps['document']
  /** Which of the judge's submissions it is. */
  number: number
  /** Where a conflict of interest is declared; null once judging has closed. */
  conflictHref: string | null
  sheet: Omit<ScoreSheetProps['sheet'], 'draft'> & Omit<DraftedSheet, 'saved' | 'drawn'>
  settled: SettledSheetProps['settled'] | null
  /** On phones the page opens with the sheet once something was pressed in it. */
  scoring: boolean
  reply: unknown
}

/** A submission and its sheet side by side; on phones one at a time. */
export function ScorePage(props: ScorePageProps) {
  const { bar, document, number, conflictHref, sheet, settled, scoring, reply } = props
  const { t } = useTranslation('judging')
  const { criteria, start } = sheet
  const { initialValue } = (reply as SubmissionResult | undefined) ?? {}
  const drawn = initialValue ? typedStart(criteria, initialValue) : start
  const draft = useDraft({ ...sheet, saved: sheetEntries(start), drawn: sheetEntries(drawn) })
  const [levels, setLevels] = useState(() => drawn.criteria.map(({ level }) => level))
  const answered = levels.filter((level) => level !== '').length
  return (
    <div className="page score-page">
      <SheetBar {...bar} draft={draft} criteria={criteria} />
      <Layout
        kind="sheet"
        aside={
          settled ? (
            <SettledSheet {...sheet} settled={settled} reply={reply} />
          ) : (
            <ScoreSheet
              sheet={sheet}
              levels={levels}
              reply={reply}
              form={draft.form}
              savesItself={draft.state.kind !== 'clean'}
              onInput={() => {
                setLevels(levelsIn(draft.form.current, criteria.length))
                draft.changed()
              }}
            />
          )
        }
      >
        <SubmissionDocument document={document} number={`${t('submissionNumber', { number })} ·`}>
          {conflictHref && (
            <p className="small">
              {t('sheet.conflict')} <a href={conflictHref}>{t('sheet.declareConflict')}</a>
            </p>
          )}
          <SheetViews scoring={scoring} answered={answered} of={criteria.length} />
        </SubmissionDocument>
      </Layout>
    </div>
  )
}

function levelsIn(form: HTMLFormElement | null, count: number): string[] {
  const sent = form ? new FormData(form) : new FormData()
  return Array.from({ length: count }, (_, index) =>
    String(sent.get(`criteria[${index}].level`) ?? ''),
  )
}
