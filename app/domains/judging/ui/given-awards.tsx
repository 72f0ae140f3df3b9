import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import type { ResultsView } from '../results-view'

export interface GivenAwardsProps extends Pick<ResultsView, 'awards'> {
  /** Where the work has come since, by the submission's id. */
  onward?: (submission: string) => ReactNode
}

/** Who got which award; where it does not follow the ranking, why. */
export function GivenAwards({ awards, onward }: GivenAwardsProps) {
  const { t } = useTranslation('judging')
  return (
    <Section title={t('results.awards')}>
      {awards.length === 0 ? (
        <p>{t('results.noAwards')}</p>
      ) : (
        <ul className="rows">
          {awards.map(({ award, submission, team, reason }) => (
            <li key={award} className="row row--0">
              <div>
                <h3>{t('results.award', { award, team })}</h3>
                {onward?.(submission)}
                {reason && <p className="row__by">{t('results.outOfOrder', { reason })}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
