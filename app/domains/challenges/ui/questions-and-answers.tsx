import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Words } from '~/ui/words'

export interface ShownQuestion {
  id: string
  /** Its place in the order in which they were asked. */
  number: number
  body: string
  language: string
  askedBy: string | null
  askedAt: string
  answer: string | null
  answerLanguage: string | null
  answeredBy: string | null
  answeredAt: string
  clarification: boolean
}

export interface QuestionsAndAnswersProps {
  questions: ShownQuestion[]
  /** What somebody who may answer is offered. */
  action?: (question: ShownQuestion) => ReactNode
}

/** Questions with their answers, in the order in which they were asked; what was clarified for every team stands out in its place. */
export function QuestionsAndAnswers({ questions, action }: QuestionsAndAnswersProps) {
  return (
    <div className="stack">
      {questions.map((question) => (
        <Question key={question.id} question={question}>
          {action?.(question)}
        </Question>
      ))}
    </div>
  )
}

function Question({ question, children }: { question: ShownQuestion; children: ReactNode }) {
  const { t } = useTranslation('challenges')
  const { id, number, body, askedBy, askedAt, answer, answeredBy, answeredAt, clarification } =
    question
  const someone = t('questions.someone')
  const said = (
    <>
      <h3 className="faint small">{t('questions.number', { number })}</h3>
      {clarification && (
        <p className="faint small">{t('questions.clarification', { when: answeredAt })}</p>
      )}
      <p>
        <b className="typed">
          <Words language={question.language}>{body}</Words>
        </b>{' '}
        <span className="faint small">
          {t('questions.asked', { who: askedBy ?? someone, when: askedAt })}
        </span>
      </p>
      {answer === null ? (
        <p className="faint">{t('questions.waiting')}</p>
      ) : (
        <p>
          <span className="typed">
            <Words language={question.answerLanguage}>{answer}</Words>
          </span>{' '}
          <span className="faint small">
            {t('questions.answered', { who: answeredBy ?? someone, when: answeredAt })}
          </span>
        </p>
      )}
      {children}
    </>
  )
  return (
    <div id={`question-${id}`}>
      {clarification ? <Notice>{said}</Notice> : <div className="stack--tight">{said}</div>}
    </div>
  )
}
