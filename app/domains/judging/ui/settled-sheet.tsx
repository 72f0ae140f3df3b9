import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Sheet } from '~/ui/sheet'
import { typedStart } from '../sheet-entries'
import { SheetAnswers, type SheetAnswersProps } from './sheet-answers'

export interface SettledSheetProps extends SheetAnswersProps {
  id: string
  settled: { submitted: boolean; mayReopen: boolean; closesAt: string }
  /** What the action said, where something was sent too late. */
  reply: unknown
}

/** A sheet that is not being written: handed in, or left when judging closed. */
export function SettledSheet({ id, criteria, start, settled, reply }: SettledSheetProps) {
  const { t } = useTranslation('judging')
  const { submitted, mayReopen, closesAt } = settled
  const answered = start.criteria.filter(({ level }) => level !== '').length
  return (
    <div className="stack">
      <TooLate reply={reply as SubmissionResult | undefined} criteria={criteria} />
      {mayReopen ? (
        <Notice kind="done" title={`${t('sheet.locked')}.`}>
          {t('sheet.lockedHint', { at: closesAt })}
        </Notice>
      ) : (
        <Notice
          kind={submitted ? 'done' : 'needs'}
          title={`${t('sheet.closed', { at: closesAt })}.`}
        >
          {t(submitted ? 'sheet.closedSubmitted' : 'sheet.closedDraft')}
        </Notice>
      )}
      <Sheet
        title={t('sheet.title')}
        beside={t('sheet.answered', { answered, of: criteria.length })}
      >
        <SheetAnswers criteria={criteria} start={start} />
        {mayReopen && (
          <form className="sheet__foot" method="post" action={`/judge/${id}/reopening`}>
            <Button kind="secondary">{t('sheet.reopen')}</Button>
          </form>
        )}
      </Sheet>
    </div>
  )
}

/** What was sent and could not be kept is shown once more, so that whoever typed it still has it. */
function TooLate({
  reply,
  criteria,
}: Pick<SheetAnswersProps, 'criteria'> & { reply?: SubmissionResult }) {
  const { t } = useTranslation(['judging', 'refusals'])
  const [refusal] = reply?.error?.[''] ?? []
  if (!refusal) return null
  const typed = typedStart(criteria, reply?.initialValue ?? {})
  return (
    <Notice kind="risk" answer title={refusalText(t, refusal)}>
      {t('sheet.notKept')}
      <SheetAnswers criteria={criteria} start={typed} />
    </Notice>
  )
}
