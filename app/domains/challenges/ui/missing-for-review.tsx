import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { minutesForAll, type QuestionKey } from '../questions'
import { questionPath } from '../writing-way'
import { OpenTraces } from './open-traces'

export interface MissingForReviewProps {
  slug: string
  missing: QuestionKey[]
  /** How many answers the organisation has not approved, and how many words it has not decided on. */
  unapproved: number
  openTraces: number
  isVerified: boolean
  /** Of reviewers, that nobody has settled: they may be answered before it is sent again. */
  openComments: number
  /** About how long the answers take that may stay open. */
  optionalMinutes: number
}

/** What stands between a brief and its review, each with the way there, and the first of them as a button. */
export function MissingForReview(props: MissingForReviewProps) {
  const { slug, missing, unapproved, openTraces, isVerified, openComments, optionalMinutes } = props
  const { t } = useTranslation(['challenges', 'assessment', 'needs'])
  const first = missing[0]
  const page = `/challenges/${slug}`
  return (
    <div className="stack">
      {missing.length === 0 && (
        <p>
          {t('challenges:send.nothingMissing')}{' '}
          {optionalMinutes > 0 && (
            <a href="#more">{t('challenges:send.moreFirst', { count: optionalMinutes })}</a>
          )}
        </p>
      )}
      {missing.length > 0 && (
        <p>{t('challenges:send.missingLead', { count: minutesForAll(missing) })}</p>
      )}
      <ul className="list">
        {missing.map((key) => (
          <li key={key}>
            <a href={questionPath(slug, key, 'needed')}>
              {t(`assessment:questions.${key}.question`)}
            </a>
          </li>
        ))}
      </ul>
      {first && (
        <LinkButton href={questionPath(slug, first, 'needed')}>
          {t('challenges:send.answer')}
        </LinkButton>
      )}
      {unapproved > 0 && (
        <Notice kind="needs" title={t('needs:approvals.waits', { count: unapproved })}>
          <a href={`${page}/approvals`}>{t('needs:approvals.open')}</a>
        </Notice>
      )}
      {openComments > 0 && (
        <Notice kind="needs" title={t('challenges:next.changes', { count: openComments })}>
          <a href={page}>{t('challenges:send.comments')}</a>
        </Notice>
      )}
      {!isVerified && <Notice>{t('challenges:next.unverified')}</Notice>}
      <Notice kind="risk" title={t('challenges:send.public')}>
        {t('challenges:send.publicHint')}
      </Notice>
      <OpenTraces slug={slug} count={openTraces} />
      {!first && unapproved === 0 && openTraces > 0 && (
        <LinkButton href={`${page}/traces`}>{t('challenges:traces.decide')}</LinkButton>
      )}
    </div>
  )
}
