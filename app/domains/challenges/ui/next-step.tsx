import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import type { ChallengeState } from '../rules'
import { ApprovalsWaiting } from './approvals-waiting'

export interface NextStepProps {
  challenge: {
    slug: string
    state: ChallengeState
    isVerified: boolean
    /** Its organisation was looked at and not verified: nothing of it is published until it asks again and is. */
    isRefused: boolean
    submittedOn: string | null
    /** How far the second person is who reads it too; null where nobody does. */
    secondReading: 'ahead' | 'now' | 'back' | null
    /** Its review is done: it waits for the organisation's verification alone. */
    isReady: boolean
    organization: { slug: string } | null
  }
  progress: { answered: number; of: number } | null
  missing: number
  /** Answers in a companion's words that the organisation has not approved. */
  unapproved: number
  openComments: number
  may: {
    write: boolean
    approve: boolean
    review: boolean
    /** Asks for another review of the organisation. */
    askAgain: boolean
  }
}

/** Atop a brief that is not public yet: where it stands, and the next step of whoever reads this. */
export function NextStep(props: NextStepProps) {
  const { challenge, may } = props
  return (
    <div className="stack brief-standing">
      {may.write && <Writers {...props} />}
      <ApprovalsWaiting
        of="answers"
        slug={challenge.slug}
        count={props.unapproved}
        approves={may.approve}
      />
      {may.write && !challenge.organization && <NoOrganization {...props} />}
      {challenge.organization && challenge.isRefused && (
        <Refused slug={challenge.organization.slug} asksAgain={may.askAgain} />
      )}
      {challenge.organization &&
        !challenge.isVerified &&
        !challenge.isRefused &&
        !(may.write && challenge.isReady) && <Unverified slug={challenge.organization.slug} />}
      {may.review && <Reviewers slug={challenge.slug} />}
    </div>
  )
}

function Writers({ challenge, progress, missing, openComments, may }: NextStepProps) {
  const { t } = useTranslation('challenges')
  const { slug, state, submittedOn, secondReading, isReady } = challenge
  if (state === 'in_review' && isReady && challenge.isRefused)
    return <Notice title={t('next.reviewedRefused')} />
  if (state === 'in_review' && isReady)
    return (
      <Notice kind="done" title={t('next.reviewed')}>
        <p>{t(openComments > 0 ? 'next.reviewedOpen' : 'next.reviewedDone')}</p>
        {challenge.organization && (
          <a href={`/organizations/${challenge.organization.slug}`}>{t('next.seeOrganization')}</a>
        )}
      </Notice>
    )
  if (state === 'in_review')
    return (
      <Notice title={t('next.inReview', { day: submittedOn ?? '' })}>
        {secondReading && t(`next.secondReading.${secondReading}`)}
      </Notice>
    )
  const asked = state === 'changes_requested'
  /** With nothing missing the way on is to send it, and to write more a choice. */
  const sendsFirst = may.approve && !asked && missing === 0
  const send = may.approve && (
    <LinkButton
      kind={sendsFirst ? undefined : 'secondary'}
      href={`/challenges/${slug}/review-request`}
    >
      {asked ? t('next.sendAgain') : t('next.send')}
    </LinkButton>
  )
  return (
    <Notice
      kind="needs"
      title={asked ? t('next.changes', { count: openComments }) : t('next.draft')}
    >
      <p>
        {progress && t('next.progress', progress)}.{' '}
        {missing > 0 ? t('next.required', { count: missing }) : t('next.ready')}
      </p>
      <div className="actions">
        {sendsFirst && send}
        <LinkButton kind={sendsFirst ? 'secondary' : undefined} href={`/challenges/${slug}/edit`}>
          {asked ? t('next.attend') : t('next.write')}
        </LinkButton>
        {!sendsFirst && send}
        {may.approve && state === 'draft' && !submittedOn && (
          <a href={`/challenges/${slug}/deletion`}>{t('next.delete')}</a>
        )}
      </div>
    </Notice>
  )
}

function NoOrganization({ challenge, may }: NextStepProps) {
  const { t } = useTranslation('needs')
  return (
    <Notice kind={may.approve ? 'needs' : 'info'} title={t('organization.missing')}>
      {may.approve ? (
        <>
          {t('organization.missingHint')}{' '}
          <a href={`/challenges/${challenge.slug}/organization`}>{t('organization.submit')}</a>
        </>
      ) : (
        t('organization.missingCompanion')
      )}
    </Notice>
  )
}

function Unverified({ slug }: { slug: string }) {
  const { t } = useTranslation('challenges')
  return (
    <Notice title={t('next.unverified')}>
      <a href={`/organizations/${slug}`}>{t('next.seeOrganization')}</a>
    </Notice>
  )
}

function Refused({ slug, asksAgain }: { slug: string; asksAgain: boolean }) {
  const { t } = useTranslation(['challenges', 'organizations'])
  return (
    <Notice kind="risk" title={t('challenges:next.refused')}>
      {asksAgain ? (
        <a href={`/organizations/${slug}/review-request`}>{t('organizations:standing.askAgain')}</a>
      ) : (
        <a href={`/organizations/${slug}`}>{t('challenges:next.seeOrganization')}</a>
      )}
    </Notice>
  )
}

function Reviewers({ slug }: { slug: string }) {
  const { t } = useTranslation('challenges')
  return (
    <p>
      <LinkButton href={`/challenges/${slug}/review`}>{t('page.review')}</LinkButton>
    </p>
  )
}
