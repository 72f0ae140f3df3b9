import { useTranslation } from 'react-i18next'
import {
  Deciders,
  WaitingApproval,
  Withdrawal,
  type WaitingApprovalProps,
} from '../../approvals/ui/waiting-approval'
import { Notice } from '~/ui/notice'

interface SecondForVersionProps {
  /** The next version says something else on doing no harm. */
  isNeeded: boolean
  pending: WaitingApprovalProps['pending'] | null
  others: WaitingApprovalProps['others']
  /** The brief is no longer what they were asked about. */
  isStale: boolean
  /** Why they last said no, if they did. */
  refusal: string | null
}

/** For whoever writes a brief: that somebody else agrees before it says something else on doing no harm, and how far that is. */
export function SecondForVersion(props: SecondForVersionProps) {
  const { isNeeded, pending, others, isStale, refusal } = props
  const { t } = useTranslation('challenges')
  if (pending && !isStale) return <WaitingApproval pending={pending} others={others} />
  return (
    <>
      {pending && (
        <Notice kind="aside" title={t('version.stale')}>
          {pending.isOwn && <Withdrawal id={pending.id} />}
        </Notice>
      )}
      {isNeeded && refusal !== null && <Refused reason={refusal} />}
      {isNeeded && (
        <Notice kind="needs" title={t('version.second')}>
          <Deciders others={others} />
        </Notice>
      )}
    </>
  )
}

/** That a second person said no before, and why. */
export function Refused({ reason }: { reason: string }) {
  const { t } = useTranslation('challenges')
  return (
    <Notice kind="risk" title={t('harm.disagreed')}>
      <p className="typed">{reason}</p>
    </Notice>
  )
}
