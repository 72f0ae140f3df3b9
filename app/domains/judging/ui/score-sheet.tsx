import { getFormProps } from '@conform-to/react'
import { useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Sheet, SheetItem } from '~/ui/sheet'
import { longestRemark } from '../limits'
import type { sheetForm } from '../schema'
import type { SheetStart } from '../sheet-entries'
import { CriterionItem, type JudgedCriterion } from './criterion-item'
import { KeyHints } from './key-hints'
import { useSheetKeys } from './use-sheet-keys'

export interface ScoreSheetProps {
  sheet: {
    id: string
    /** Which opened page this is, and the save it began with. */
    page: string
    base: string
    criteria: JudgedCriterion[]
    start: SheetStart
    closesAt: string
  }
  /** The levels chosen so far, empty where none is. */
  levels: string[]
  reply: unknown
  form: RefObject<HTMLFormElement>
  /** A script saves by itself; until one has shown that it does, the buttons do. */
  savesItself: boolean
  onInput: () => void
}

/** The form of a judge: a criterion open at a time, then what is said of the whole. */
export function ScoreSheet({
  sheet,
  levels,
  reply,
  form: place,
  savesItself,
  onInput,
}: ScoreSheetProps) {
  const { t } = useTranslation(['judging', 'refusals'])
  const { id, criteria, start, closesAt } = sheet
  const [form, fields] = useReply<typeof sheetForm>(reply, start)
  const items = fields.criteria.getFieldList().map((field) => field.getFieldset())
  useSheetKeys(place)
  const answered = levels.filter((level) => level !== '').length
  const isWhole = answered === criteria.length
  // The page begins at what is wrong or open; from then on whoever judges opens and closes.
  const [open] = useState(() => {
    const wrong = items.findIndex(({ level, note }) => level.errors || note.errors)
    return wrong >= 0 ? wrong : levels.findIndex((level) => level === '')
  })
  return (
    <form
      method="post"
      action={`/judge/${id}`}
      // Else the browser would put back what stood here when the page was last left.
      autoComplete="off"
      {...getFormProps(form)}
      ref={place}
      onInput={onInput}
    >
      <input type="hidden" name="page" value={sheet.page} />
      <input type="hidden" name="base" value={sheet.base} />
      <Sheet
        title={t('sheet.title')}
        beside={t('sheet.answered', { answered, of: criteria.length })}
      >
        <div className="sheet__errors">
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={items.flatMap(({ level, note }, index) => [
              { field: level, label: criteria[index]?.name },
              { field: note, label: criteria[index]?.name },
            ])}
          />
        </div>
        {items.map((item, index) => (
          <CriterionItem
            key={index}
            number={index + 1}
            criterion={criteria[index]!}
            fields={item}
            level={levels[index] ?? ''}
            open={index === open}
          />
        ))}
        <SheetItem title={t('sheet.rest')} group="sheet" open={open < 0}>
          <TextArea
            field={fields.feedback}
            longest={longestRemark}
            label={t('sheet.feedback')}
            hint={t('sheet.feedbackHint')}
            optional
          />
          <TextArea
            field={fields.privateNote}
            longest={longestRemark}
            label={t('sheet.privateNote')}
            hint={t('sheet.privateHint')}
            rows={3}
            optional
          />
        </SheetItem>
        <div className="sheet__foot">
          <div className="actions">
            <Button kind={isWhole ? 'secondary' : 'primary'}>
              {isWhole ? t('sheet.save') : t('sheet.saveAndGoOn')}
            </Button>
            <Button kind={isWhole ? 'primary' : 'secondary'} formAction={`/judge/${id}/submission`}>
              {t('sheet.submit')}
            </Button>
          </div>
          <p>{t(savesItself ? 'sheet.byItself' : 'sheet.byButtons', { at: closesAt })}</p>
        </div>
      </Sheet>
      <KeyHints />
    </form>
  )
}
