import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

interface AnswersWaitingProps {
  slug: string
  /** Answers in a companion's words that the organisation has not approved. */
  count: number
  approves: boolean
}

/** Nothing of a brief goes on while these wait: whoever approves is led to them. */
export function AnswersWaiting({ slug, count, approves }: AnswersWaitingProps) {
  const { t } = useTranslation('needs')
  if (count === 0) return null
  return (
    <Notice kind={approves ? 'needs' : 'info'} title={t('approvals.waits', { count })}>
      {t('approvals.waitsHint')}{' '}
      {approves && <a href={`/challenges/${slug}/approvals`}>{t('approvals.open')}</a>}
    </Notice>
  )
}
