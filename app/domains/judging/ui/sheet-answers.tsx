import { useTranslation } from 'react-i18next'
import type { SheetStart } from '../sheet-entries'
import type { JudgedCriterion } from './criterion-item'

export interface SheetAnswersProps {
  criteria: JudgedCriterion[]
  start: SheetStart
}

/** What stands on a sheet, to be read: levels with their words, notes, and what was said of the whole. */
export function SheetAnswers({ criteria, start }: SheetAnswersProps) {
  const { t } = useTranslation('judging')
  return (
    <ol className="sheet__answers">
      {criteria.map(({ id, name, levels }, index) => {
        const { level = '', note = '' } = start.criteria[index] ?? {}
        return (
          <li key={id}>
            <div className="sheet__answer-head">
              <h3>
                {index + 1}. {name}
              </h3>
              <b>
                {level === ''
                  ? t('sheet.unscored')
                  : t('sheet.levelOf', { level, of: levels.length - 1 })}
              </b>
            </div>
            {level !== '' && <p>{levels[Number(level)]}</p>}
            {note && <p className="faint">{note}</p>}
          </li>
        )
      })}
      <Remark title={t('sheet.feedback')} text={start.feedback} />
      <Remark title={t('sheet.privateNote')} text={start.privateNote} />
    </ol>
  )
}

function Remark({ title, text }: { title: string; text: string }) {
  if (!text) return null
  return (
    <li>
      <h3>{title}</h3>
      <p>{text}</p>
    </li>
  )
}
