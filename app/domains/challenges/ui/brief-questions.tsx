import { useTranslation } from 'react-i18next'
import { Part } from '~/ui/part'
import { QuestionsAndAnswers, type ShownQuestion } from './questions-and-answers'

export interface BriefQuestionsProps {
  slug: string
  questions: ShownQuestion[]
  questionCount: number
}

/** The first questions and answers at the end of a brief, and the way to all of them. */
export function BriefQuestions({ slug, questions, questionCount }: BriefQuestionsProps) {
  const { t } = useTranslation('challenges')
  const page = `/challenges/${slug}/questions`
  return (
    <Part title={t('page.parts.questions')} id="questions">
      {questionCount === 0 && <p className="faint">{t('questions.none')}.</p>}
      <QuestionsAndAnswers questions={questions} />
      <p>
        {questionCount > questions.length && (
          <>
            <a href={page}>{t('questions.all', { count: questionCount })}</a> ·{' '}
          </>
        )}
        <a href={`${page}#ask`}>{t('questions.ask')}</a>
      </p>
    </Part>
  )
}
