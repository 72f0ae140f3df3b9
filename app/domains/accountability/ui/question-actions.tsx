import { useTranslation } from 'react-i18next'
import type { ShownQuestion } from '../../challenges/ui/questions-and-answers'
import { LinkLine } from '~/ui/link-line'
import { ReportLink } from './report-link'

export interface QuestionActionsProps {
  /** The page of all questions. */
  page: string
  question: ShownQuestion
  mayAnswer: boolean
  mayModerate: boolean
}

/** What somebody can do about one question: answer it, hide it, or report it to those who administer. */
export function QuestionActions({ page, question, mayAnswer, mayModerate }: QuestionActionsProps) {
  const { t } = useTranslation('challenges')
  const { id, number, answer, hidden, answerHidden } = question
  const isHidden = Boolean(hidden ?? answerHidden)
  const answering = {
    href: `${page}/${id}`,
    label: t(answer === null ? 'questions.answer' : 'questions.correct', { number }),
  }
  const hiding = {
    href: `${page}/${id}/hiding`,
    label: t(isHidden ? 'questions.whyHidden' : 'questions.hide', { number }),
  }
  return (
    <>
      <LinkLine
        links={[...(mayAnswer && !isHidden ? [answering] : []), ...(mayModerate ? [hiding] : [])]}
      />
      {!mayModerate && !isHidden && <ReportLink about={`${page}/${id}`} />}
    </>
  )
}
