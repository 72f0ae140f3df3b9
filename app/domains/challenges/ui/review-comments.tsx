import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { Notice } from '~/ui/notice'
import type { QuestionKey } from '../questions'

export interface ShownComment {
  id: string
  /** The question that is meant, where it is one of its section. */
  question: QuestionKey | null
  body: string
  author: string | null
  when: string
  settled: boolean
}

export interface ReviewCommentsProps {
  comments: ShownComment[]
  /** What a reviewer may do with an open one. */
  action?: (id: string) => ReactNode
}

/** What reviewers said of a section: what is open needs somebody, what is settled is read in passing. */
export function ReviewComments({ comments, action }: ReviewCommentsProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  return comments.map(({ id, question, body, author, when, settled }) => (
    <Notice
      key={id}
      kind={settled ? 'aside' : 'needs'}
      title={
        (settled ? t('review.settled') : t('review.open')) +
        (question ? `: ${t(`assessment:questions.${question}.label`)}.` : '.')
      }
    >
      <span className="typed">{body}</span>
      <p className="small">{t('review.by', { who: author ?? t('review.someone'), when })}</p>
      {!settled && action?.(id)}
    </Notice>
  ))
}

/** The same right above the field that they are about. */
export function CommentsAbove({ comments }: Pick<ReviewCommentsProps, 'comments'>) {
  if (comments.length === 0) return null
  return (
    <div className="stack writing-comments">
      <ReviewComments comments={comments} />
    </div>
  )
}
