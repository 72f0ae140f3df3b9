import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { stepsBeforeReview, type BeforeReview, type StepBeforeReview } from '../before-review'
import { minutesForAll } from '../questions'
import { questionPath } from '../writing-way'

export interface MissingForReviewProps extends BeforeReview {
  slug: string
  /** Of reviewers, that nobody has settled: they may be answered before it is sent again. */
  openComments: number
  /** About how long the answers take that may stay open. */
  optionalMinutes: number
  /** Something was found that may serve, and nobody has said yet why it does not. */
  asksReuse: boolean
}

/** What stands between a brief and its review, each with the way there, the first of them as a button; or that nothing does. */
export function MissingForReview(props: MissingForReviewProps) {
  const { slug, missing, openTraces, organizationStatus, openComments, optionalMinutes } = props
  const { asksReuse } = props
  const { t } = useTranslation('challenges')
  const steps = stepsBeforeReview(props)
  const isReady = missing.length + steps.length === 0
  return (
    <div className="stack">
      {isReady && (
        <p>
          {t('send.nothingMissing')} {asksReuse && <a href="#reuse">{t('send.reuse.asked')}</a>}{' '}
          {optionalMinutes > 0 && (
            <a href="#more">{t('send.moreFirst', { count: optionalMinutes })}</a>
          )}
        </p>
      )}
      {missing.length > 0 && <MissingAnswers {...props} />}
      {steps.length > 0 && <Steps {...props} steps={steps} />}
      {!isReady && (
        <>
          <FirstStep {...props} step={steps[0]} />
          <p className="faint">{t('send.whenComplete')}</p>
        </>
      )}
      {openComments > 0 && (
        <Notice kind="needs" title={t('next.changes', { count: openComments })}>
          <a href={`/challenges/${slug}`}>{t('send.comments', { count: openComments })}</a>
        </Notice>
      )}
      {organizationStatus === 'pending' && <Notice>{t('next.unverified')}</Notice>}
      {openTraces === 0 && (
        <Notice kind="risk" title={t('send.public')}>
          {t('send.publicHint')} <a href={`/challenges/${slug}/traces`}>{t('traces.again')}</a>
        </Notice>
      )}
    </div>
  )
}

function MissingAnswers({ slug, missing }: MissingForReviewProps) {
  const { t } = useTranslation(['challenges', 'assessment'])
  return (
    <>
      <p>{t('challenges:send.missingLead', { count: minutesForAll(missing) })}</p>
      <ul className="list">
        {missing.map((key) => (
          <li key={key}>
            <a href={questionPath(slug, key, 'needed')}>
              {t(`assessment:questions.${key}.question`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

const paths = { approve: 'approvals', decide: 'traces', organization: 'organization' } as const

function Steps(props: MissingForReviewProps & { steps: StepBeforeReview[] }) {
  const { slug, missing, unapproved, openTraces, steps } = props
  const { t } = useTranslation('challenges')
  const counts = { approve: unapproved, decide: openTraces, organization: 1 }
  // The first has the button, unless answers come before it; one way there is enough.
  const withButton = missing.length === 0 ? steps[0] : undefined
  return (
    <>
      <p>{t(missing.length > 0 ? 'send.alsoMissing' : 'send.onlySteps')}</p>
      <ul className="list">
        {steps.map((step) => (
          <li key={step}>
            {step === 'stopped' ? (
              t('send.steps.stopped')
            ) : step === withButton ? (
              t(`send.steps.${step}`, { count: counts[step] })
            ) : (
              <a href={`/challenges/${slug}/${paths[step]}`}>
                {t(`send.steps.${step}`, { count: counts[step] })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const verbs = {
  approve: 'needs:approvals.open',
  decide: 'challenges:traces.decide',
  organization: 'needs:organization.submit',
} as const

function FirstStep({ slug, missing, step }: MissingForReviewProps & { step?: StepBeforeReview }) {
  const { t } = useTranslation(['challenges', 'needs'])
  const [first] = missing
  if (first)
    return (
      <LinkButton href={questionPath(slug, first, 'needed')}>
        {t('challenges:send.answer')}
      </LinkButton>
    )
  if (!step || step === 'stopped') return null
  return <LinkButton href={`/challenges/${slug}/${paths[step]}`}>{t(verbs[step])}</LinkButton>
}
