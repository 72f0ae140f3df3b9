import { useTranslation } from 'react-i18next'
import type { ShownQuestion } from '../../challenges/ui/questions-and-answers'
import { Chip } from '~/ui/chip'
import { LinkLine } from '~/ui/link-line'
import { ReportLink } from './report-link'

export interface QuestionActionsProps {
  /** The page of all questions. */
  page: string
  question: ShownQuestion
  mayAnswer: boolean
  /** The reader answered it by mail, and that answer is not public. */
  hasDraft: boolean
  mayModerate: boolean
}

/** What somebody can do about one question: answer it, hide it, or report it to those who administer. */
export function QuestionActions(props: QuestionActionsProps) {
  const { page, question, mayAnswer, mayModerate, hasDraft } = props
  const { t } = useTranslation('challenges')
  const { id, number, answer, hidden, answerHidden } = question
  const isHidden = Boolean(hidden ?? answerHidden)
  const said = answer === null ? 'answer' : 'correct'
  const answering = {
    href: `${page}/${id}`,
    label: t(`questions.${hasDraft ? 'checkDraft' : said}`, { number }),
  }
  const hiding = {
    href: `${page}/${id}/hiding`,
    label: t(isHidden ? 'questions.whyHidden' : 'questions.hide', { number }),
  }
  return (
    <>
      {mayAnswer && hasDraft && !isHidden && (
        <p>
          <Chip kind="needs">{t('questions.draft')}</Chip>
        </p>
      )}
      <LinkLine
        links={[...(mayAnswer && !isHidden ? [answering] : []), ...(mayModerate ? [hiding] : [])]}
      />
      {!mayModerate && !isHidden && <ReportLink about={`${page}/${id}`} />}
    </>
  )
}
