import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { MarkedRisk, type ShownMark } from './marked-risk'

export interface HarmMarkProps {
  slug: string
  mark: ShownMark | null
  /** Marks that were taken away, with why. */
  lifted: {
    id: string
    reason: string
    liftedReason: string
    lifter: string | null
    when: string
  }[]
  may: {
    mark: boolean
    lift: boolean
    /** Set it, so that somebody else may take it away. */
    leaves: boolean
  }
}

/** Under the do-no-harm section, for whoever reviews: whether it is marked as risky, why, and the way to change that. */
export function HarmMark({ slug, mark, lifted, may }: HarmMarkProps) {
  const { t } = useTranslation('challenges')
  const page = `/challenges/${slug}/harm-mark`
  return (
    <>
      {mark && (
        <MarkedRisk mark={mark}>
          {may.leaves && <p>{t('harm.ownMark')}</p>}
          {may.lift && <a href={`${page}/removal`}>{t('harm.lift')}</a>}
        </MarkedRisk>
      )}
      {lifted.map(({ id, reason, liftedReason, lifter, when }) => (
        <Notice key={id} kind="aside" title={t('harm.wasLifted')}>
          <span className="typed">{reason}</span>
          <p className="typed">{t('harm.liftedBecause', { reason: liftedReason })}</p>
          <p className="small">{t('review.by', { who: lifter ?? t('review.someone'), when })}</p>
        </Notice>
      ))}
      {!mark && may.mark && (
        <p>
          <LinkButton kind="secondary" href={page}>
            {t('harm.mark')}
          </LinkButton>
        </p>
      )}
    </>
  )
}
