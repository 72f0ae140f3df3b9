import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import type { QuestionKey } from '../questions'
import { isPublic, type ChallengeState } from '../rules'
import { SecondReading, type SecondWord } from './second-reading'

export interface ReviewDecisionsProps {
  brief: { slug: string; state: ChallengeState }
  isVerified: boolean
  /** The organisation was looked at and not verified. */
  isRefused: boolean
  openCount: number
  missing: QuestionKey[]
  unapproved: number
  mayPublish: boolean
  /** Its do-no-harm section is marked as risky: one person alone does not publish it. */
  needsSecond: boolean
  /** A second person was asked. */
  waitsForSecond: boolean
  /** What the second person last said. */
  word: SecondWord | null
  /** The reader took a mark away, and leaves publishing to somebody else. */
  leaves: boolean
  /** The review is done, and the organisation's verification is waited for. */
  ready: { datathon: string; when: string } | null
}

/** Beside a brief under review: what stands in the way, and the two decisions. */
export function ReviewDecisions(props: ReviewDecisionsProps) {
  const { brief, isVerified, isRefused, openCount, missing, unapproved, mayPublish } = props
  const { needsSecond, waitsForSecond, word, leaves, ready } = props
  const { t } = useTranslation(['challenges', 'assessment', 'needs'])
  const page = `/challenges/${brief.slug}`
  if (brief.state !== 'in_review') {
    return (
      <Section title={t('challenges:review.decide')}>
        <p>
          {t(
            isPublic(brief.state) ? 'challenges:review.isPublic' : 'challenges:review.notInReview',
          )}
        </p>
      </Section>
    )
  }
  return (
    <Section title={t('challenges:review.decide')}>
      <div className="stack">
        <p>{t('challenges:review.openCount', { count: openCount })}.</p>
        {ready && !isRefused && (
          <Notice kind="done" title={t('challenges:review.ready', { ...ready })}>
            {t('challenges:review.readyHint')}
          </Notice>
        )}
        {isRefused && <Notice kind="risk">{t('challenges:review.refused')}</Notice>}
        {!isVerified && !isRefused && !ready && (
          <Notice>{t('challenges:review.unverified')}</Notice>
        )}
        {needsSecond && (
          <SecondReading
            publication={mayPublish ? `${page}/publication` : null}
            waits={waitsForSecond}
            isReady={ready !== null}
            word={word}
          />
        )}
        {leaves && !ready && <Notice kind="needs" title={t('challenges:harm.leaves')} />}
        {unapproved > 0 && (
          <Notice kind="needs" title={t('needs:approvals.waits', { count: unapproved })}>
            {t('needs:approvals.waitsHint')}
          </Notice>
        )}
        {missing.length > 0 && (
          <Notice kind="needs" title={t('challenges:review.missing')}>
            <ul className="list">
              {missing.map((key) => (
                <li key={key}>{t(`assessment:questions.${key}.question`)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {mayPublish &&
        !leaves &&
        !isRefused &&
        !ready &&
        !waitsForSecond &&
        missing.length === 0 &&
        unapproved === 0 ? (
          <LinkButton href={`${page}/publication`} wide>
            {isVerified ? t('challenges:review.publish') : t('challenges:review.makeReady')}
          </LinkButton>
        ) : (
          !mayPublish && <p className="faint">{t('challenges:review.organizersPublish')}</p>
        )}
        <LinkButton kind="secondary" href={`${page}/changes-request`} wide>
          {t('challenges:review.requestChanges')}
        </LinkButton>
      </div>
    </Section>
  )
}
