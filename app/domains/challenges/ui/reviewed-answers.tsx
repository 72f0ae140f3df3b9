import { useTranslation } from 'react-i18next'
import { isMeasured, notesOf, shownProfileOf, type Answers } from '../answers'
import { dimensions } from '../capacity-profile'
import type { SectionCompleteness } from '../completeness'
import { questions, type QuestionKey } from '../questions'
import { AnswerText } from './answer-text'
import { CapacityProfile } from './capacity-profile'
import { SectionCells } from './section-cells'
import { SuccessMeasure } from './success-measure'

export interface ReviewedAnswersProps {
  part: SectionCompleteness
  answers: Answers
  /** The language in which it was written, where it is not the page's. */
  lang?: string
}

/** What one drawing says. */
const measures: QuestionKey[] = ['counted', 'today', 'target']

/** A section as whoever reviews it reads it: how far it is, what was answered, drawn where it can be, and at the end all that was not. */
export function ReviewedAnswers({ part, answers, lang }: ReviewedAnswersProps) {
  const { t, i18n } = useTranslation(['challenges', 'assessment'])
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const names = (keys: QuestionKey[]) =>
    list.format(keys.map((key) => t(`assessment:questions.${key}.label`)))
  const answered = questions
    .filter(({ section, key }) => section === part.section && answers[key])
    .map(({ key }) => key)
  const sides = dimensions.filter((side) => answered.includes(side))
  const measured = answered.includes('counted') && isMeasured(answers)
  const drawn = (key: QuestionKey) =>
    sides.some((side) => side === key) || (measured && measures.includes(key))
  const optional = part.open.filter((key) => !part.required.includes(key))
  return (
    <>
      <p>
        <SectionCells part={part} written />
      </p>
      {measured && <SuccessMeasure answers={answers} lang={lang} />}
      {answered
        .filter((key) => !drawn(key))
        .map((key) => (
          <AnswerText key={key} question={key} answer={answers[key]} lang={lang} />
        ))}
      {sides.length > 0 && (
        <CapacityProfile
          profile={shownProfileOf(answers)}
          sides={sides}
          notes={notesOf(answers)}
          language={lang}
        />
      )}
      {part.required.length > 0 && (
        <p>
          <b>{t('challenges:review.unansweredRequired')}</b> {names(part.required)}.
        </p>
      )}
      {optional.length > 0 && (
        <p className="faint">
          {t('challenges:review.unanswered')} {names(optional)}.
        </p>
      )}
    </>
  )
}
