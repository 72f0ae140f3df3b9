import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { LinkLine } from '~/ui/link-line'
import { Part } from '~/ui/part'
import { ClarificationLinks, type Clarification } from './clarification-links'
import { QuestionsAndAnswers, type ShownQuestion } from './questions-and-answers'

export interface BriefQuestionsProps {
  slug: string
  questions: ShownQuestion[]
  questionCount: number
  /** Those of all questions that are clarifications. */
  clarifications: Clarification[]
  /** The zone of every hour told. */
  zone: string
  /** Whether questions are still received. */
  asking: boolean
  /** How many wait for their answer. */
  unanswered: number
  may: { ask: boolean; answer: boolean }
}

/** The first questions and answers at the end of a brief, and the way to all of them. */
export function BriefQuestions(props: BriefQuestionsProps) {
  const { slug, questions, questionCount, clarifications, zone, asking, unanswered, may } = props
  const { t } = useTranslation('challenges')
  const page = `/challenges/${slug}/questions`
  // Who writes the brief is asked, and answers; anybody else who has not signed in is led to.
  const asks = asking && (may.ask || !may.answer)
  return (
    <Part title={t('page.parts.questions')} id="questions">
      {questionCount === 0 ? (
        <EmptyState
          title={t('questions.none')}
          action={
            asks && (
              <LinkButton kind="secondary" href={`${page}#ask`}>
                {t('questions.ask')}
              </LinkButton>
            )
          }
        >
          {t(asking ? 'questions.noneHint' : 'questions.closed')}
        </EmptyState>
      ) : (
        <>
          <ClarificationLinks page={page} clarifications={clarifications} />
          <QuestionsAndAnswers questions={questions} />
          <LinkLine
            links={[
              ...(questionCount > questions.length
                ? [{ href: page, label: t('questions.all', { count: questionCount }) }]
                : []),
              ...(asks ? [{ href: `${page}#ask`, label: t('questions.ask') }] : []),
              ...(may.answer && unanswered > 0
                ? [{ href: page, label: t('questions.answerWaiting', { count: unanswered }) }]
                : []),
            ]}
          />
          {!asking && <p className="faint small">{t('questions.closed')}</p>}
          <p className="faint small">{t('questions.zone', { zone })}</p>
        </>
      )}
    </Part>
  )
}
