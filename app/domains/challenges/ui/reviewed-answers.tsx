import { useTranslation } from 'react-i18next'
import type { Answers } from '../answers'
import type { SectionCompleteness } from '../completeness'
import { questions, type QuestionKey } from '../questions'
import { AnswerText } from './answer-text'
import { SectionCells } from './section-cells'

export interface ReviewedAnswersProps {
  part: SectionCompleteness
  answers: Answers
  /** The language in which it was written, where it is not the page's. */
  lang?: string
}

/** A section as whoever reviews it reads it: how far it is, what was answered, and at the end all that was not. */
export function ReviewedAnswers({ part, answers, lang }: ReviewedAnswersProps) {
  const { t, i18n } = useTranslation(['challenges', 'assessment'])
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const names = (keys: QuestionKey[]) =>
    list.format(keys.map((key) => t(`assessment:questions.${key}.label`)))
  const optional = part.open.filter((key) => !part.required.includes(key))
  return (
    <>
      <p>
        <SectionCells part={part} written />
      </p>
      {questions
        .filter(({ section, key }) => section === part.section && answers[key])
        .map(({ key }) => (
          <AnswerText key={key} question={key} answer={answers[key]} lang={lang} />
        ))}
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
