import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

interface ApprovalsWaitingProps {
  slug: string
  /** What a companion wrote: answers, or texts and voices in other languages. */
  of: keyof typeof sentences
  /** How many of them the organisation has not approved. */
  count: number
  /** Whether this is for the reader to decide. */
  approves: boolean
}

const sentences = {
  answers: {
    title: 'needs:approvals.waits',
    hint: 'needs:approvals.waitsHint',
    open: 'needs:approvals.open',
  },
  translations: {
    title: 'translations:approval.waitsHere',
    hint: 'translations:approval.until',
    open: 'translations:approval.see',
  },
} as const

/** To those who write a brief: that something waits for the organisation's word, and where it is given. */
export function ApprovalsWaiting({ slug, of, count, approves }: ApprovalsWaitingProps) {
  const { t } = useTranslation(['needs', 'translations'])
  if (count === 0) return null
  const { title, hint, open } = sentences[of]
  return (
    <Notice kind={approves ? 'needs' : 'info'} title={t(title, { count })}>
      {t(hint)} {approves && <a href={`/challenges/${slug}/approvals`}>{t(open)}</a>}
    </Notice>
  )
}
