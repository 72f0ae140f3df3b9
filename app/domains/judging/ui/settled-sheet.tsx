import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Sheet } from '~/ui/sheet'
import type { SheetStart } from '../sheet-entries'
import type { JudgedCriterion } from './criterion-item'

export interface SettledSheetProps {
  id: string
  criteria: JudgedCriterion[]
  start: SheetStart
  settled: { submitted: boolean; mayReopen: boolean; closesAt: string }
}

/** A sheet that is not being written: handed in, or left when judging closed. */
export function SettledSheet({ id, criteria, start, settled }: SettledSheetProps) {
  const { t } = useTranslation('judging')
  const { submitted, mayReopen, closesAt } = settled
  const answered = start.criteria.filter(({ level }) => level !== '').length
  return (
    <Sheet title={t('sheet.title')} beside={t('sheet.answered', { answered, of: criteria.length })}>
      {mayReopen ? (
        <Notice kind="done" title={t('sheet.locked')}>
          {t('sheet.lockedHint', { at: closesAt })}
        </Notice>
      ) : (
        <Notice kind={submitted ? 'done' : 'needs'} title={t('sheet.closed', { at: closesAt })}>
          {t(submitted ? 'sheet.closedSubmitted' : 'sheet.closedDraft')}
        </Notice>
      )}
      <ol className="sheet__answers">
        {criteria.map(({ id, name, levels }, index) => {
          const { level = '', note = '' } = start.criteria[index] ?? {}
          return (
            <li key={id}>
              <h3>
                {index + 1}. {name}
              </h3>
              <p>
                {level === '' ? t('sheet.unscored') : `${level}. ${levels[Number(level)] ?? ''}`}
              </p>
              {note && <p className="faint">{note}</p>}
            </li>
          )
        })}
      </ol>
      <div className="sheet__foot stack">
        <Remark title={t('sheet.feedback')} text={start.feedback} />
        <Remark title={t('sheet.privateNote')} text={start.privateNote} />
        {mayReopen && (
          <form method="post" action={`/judge/${id}/reopening`}>
            <Button kind="secondary">{t('sheet.reopen')}</Button>
          </form>
        )}
      </div>
    </Sheet>
  )
}

function Remark({ title, text }: { title: string; text: string }) {
  if (!text) return null
  return (
    <div>
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  )
}
