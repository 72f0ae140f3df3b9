import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { Notice } from '~/ui/notice'

export interface ShownComment {
  id: string
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
  const { t } = useTranslation('challenges')
  return comments.map(({ id, body, author, when, settled }) => (
    <Notice
      key={id}
      kind={settled ? 'aside' : 'needs'}
      title={`${settled ? t('review.settled') : t('review.open')}.`}
    >
      <span className="typed">{body}</span>
      <p className="small">{t('review.by', { who: author ?? t('review.someone'), when })}</p>
      {!settled && action?.(id)}
    </Notice>
  ))
}
