import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import type { QuestionKey, SectionKey } from '../questions'
import { CommentReplies, type ShownWords } from './comment-replies'

export interface ShownComment extends ShownWords {
  section: SectionKey
  /** The question that is meant, where it is one of its section. */
  question: QuestionKey | null
  settled: boolean
  replies: ShownWords[]
}

export interface ReviewCommentsProps {
  slug: string
  comments: ShownComment[]
  /** What this reader may do with one, beside answering it. */
  action?: (comment: ShownComment) => ReactNode
}

/** What reviewers said of a section: what is open needs somebody, what is settled is read in passing. */
export function ReviewComments({ slug, comments, action }: ReviewCommentsProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  return comments.map((comment) => {
    const { id, question, body, author, when, settled, replies } = comment
    return (
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
        <CommentReplies replies={replies} />
        <div className="actions">
          {action?.(comment)}
          <a href={`/challenges/${slug}/comments/${id}`}>
            {settled ? t('reply.see') : t('reply.link')}
          </a>
        </div>
      </Notice>
    )
  })
}

/** The same right above the field that they are about. */
export function CommentsAbove({ slug, comments }: Omit<ReviewCommentsProps, 'action'>) {
  if (comments.length === 0) return null
  return (
    <div className="stack writing-comments">
      <ReviewComments slug={slug} comments={comments} />
    </div>
  )
}
