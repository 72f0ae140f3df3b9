import { useTranslation } from 'react-i18next'
import { Quote } from '~/ui/quote'

/** What somebody said in a review, and when. */
export interface ShownWords {
  id: string
  body: string
  author: string | null
  when: string
}

/** What was answered to a comment, the oldest first. */
export function CommentReplies({ replies }: { replies: ShownWords[] }) {
  const { t } = useTranslation('challenges')
  return replies.map(({ id, body, author, when }) => (
    <Quote key={id} by={t('reply.by', { who: author ?? t('review.someone'), when })}>
      <span className="typed">{body}</span>
    </Quote>
  ))
}
