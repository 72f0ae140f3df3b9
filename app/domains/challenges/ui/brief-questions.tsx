import { useTranslation } from 'react-i18next'
import { Part } from '~/ui/part'
import { QuestionsAndAnswers, type ShownQuestion } from './questions-and-answers'

export interface BriefQuestionsProps {
  slug: string
  questions: ShownQuestion[]
  questionCount: number
  /** The zone of every hour told. */
  zone: string
  /** Whether questions are still received. */
  asking: boolean
}

/** The first questions and answers at the end of a brief, and the way to all of them. */
export function BriefQuestions(props: BriefQuestionsProps) {
  const { slug, questions, questionCount, zone, asking } = props
  const { t } = useTranslation('challenges')
  const page = `/challenges/${slug}/questions`
  return (
    <Part title={t('page.parts.questions')} id="questions">
      {questionCount === 0 && <p className="faint">{t('questions.none')}.</p>}
      <QuestionsAndAnswers questions={questions} />
      <p>
        {questionCount > questions.length && (
          <a href={page}>{t('questions.all', { count: questionCount })}</a>
        )}
        {questionCount > questions.length && asking && ' · '}
        {asking && <a href={`${page}#ask`}>{t('questions.ask')}</a>}
      </p>
      {!asking && <p className="faint small">{t('questions.closed')}</p>}
      {questionCount > 0 && <p className="faint small">{t('questions.zone', { zone })}</p>}
    </Part>
  )
}
