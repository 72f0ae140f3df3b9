import { useTranslation } from 'react-i18next'
import type { Answers } from '../answers'
import type { QuestionKey } from '../questions'
import { AnswerText } from './answer-text'

export interface DifferencesProps {
  questions: QuestionKey[]
  before: { number: number; answers: Answers }
  after: { number: number; answers: Answers }
  lang?: string
}

/** The answers that two versions give differently, side by side. */
export function Differences({ questions, before, after, lang }: DifferencesProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  return questions.map((question) => (
    <section key={question} className="difference">
      <h3>{t(`assessment:questions.${question}.question`)}</h3>
      <div className="columns">
        {[before, after].map(({ number, answers }) => (
          <div key={number} className="stack stack--tight">
            <p className="faint small">{t('challenges:history.before', { number })}</p>
            {answers[question] ? (
              <AnswerText question={question} answer={answers[question]} lang={lang} bare />
            ) : (
              <p className="faint">{t('challenges:history.nothing')}</p>
            )}
          </div>
        ))}
      </div>
    </section>
  ))
}
