import { useTranslation } from 'react-i18next'
import {
  Deciders,
  WaitingApproval,
  type WaitingApprovalProps,
} from '../../approvals/ui/waiting-approval'
import { Notice } from '~/ui/notice'

interface SecondForVersionProps {
  pending: WaitingApprovalProps['pending'] | null
  others: WaitingApprovalProps['others']
  /** The brief is no longer what they were asked about. */
  isStale: boolean
  /** Why they last said no, if they did. */
  refusal: string | null
}

/** For whoever writes a brief: that somebody else agrees before it says something else on doing no harm, and how far that is. */
export function SecondForVersion({ pending, others, isStale, refusal }: SecondForVersionProps) {
  const { t } = useTranslation('challenges')
  if (pending && !isStale) return <WaitingApproval pending={pending} others={others} />
  return (
    <>
      {refusal !== null && (
        <Notice kind="risk" title={t('harm.disagreed')}>
          <p className="typed">{refusal}</p>
        </Notice>
      )}
      <Notice kind="needs" title={t(isStale ? 'version.stale' : 'version.second')}>
        <Deciders others={others} />
      </Notice>
    </>
  )
}
