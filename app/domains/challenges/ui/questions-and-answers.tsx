import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Words } from '~/ui/words'
import type { HiddenPlace } from '../public-question'

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
  hidden: HiddenPlace | null
  answerHidden: HiddenPlace | null
}

export interface QuestionsAndAnswersProps {
  questions: ShownQuestion[]
  /** What somebody who may answer is offered. */
  action?: (question: ShownQuestion) => ReactNode
}

/** Questions with their answers, in the order in which they were asked; what was clarified for every team stands out in its place. */
export function QuestionsAndAnswers({ questions, action }: QuestionsAndAnswersProps) {
  return (
    <div className="questions">
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
  const { id, number, body, askedBy, askedAt, answer, answeredBy, answeredAt } = question
  const { clarification, hidden, answerHidden } = question
  const someone = t('questions.someone')
  const said = (
    <>
      <h3 className="faint small">{t('questions.number', { number })}</h3>
      {clarification && (
        <p className="faint small">{t('questions.clarification', { when: answeredAt })}</p>
      )}
      {hidden ? (
        <Hidden place={hidden} />
      ) : (
        <p>
          <b className="typed">
            <Words language={question.language}>{body}</Words>
          </b>{' '}
          <span className="faint small">
            {t('questions.asked', { who: askedBy ?? someone, when: askedAt })}
          </span>
        </p>
      )}
      {answerHidden && <Hidden place={answerHidden} isAnswer />}
      {!hidden && !answerHidden && answer === null && (
        <p className="faint">{t('questions.waiting')}</p>
      )}
      {answer !== null && (
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

/** What keeps the place of hidden words. */
function Hidden({ place: { by, reason }, isAnswer }: { place: HiddenPlace; isAnswer?: boolean }) {
  const { t } = useTranslation(['challenges', 'reports'])
  return (
    <p className="faint">
      {t(isAnswer ? 'questions.hiddenAnswer' : 'questions.hiddenQuestion', {
        by: t(`reports:hiders.${by}`),
        reason: t(`reports:reasons.${reason}`),
      })}
    </p>
  )
}
