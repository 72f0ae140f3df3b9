import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import type { Shown } from '../../datathons/disclosure'
import { ShownPeople } from '../../datathons/ui/shown-people'
import type { ResultsView } from '../results-view'

export interface GivenAwardsProps extends Pick<ResultsView, 'awards'> {
  /** In which the organisers write. */
  language: string
  /** Who of each team shows a name, by the submission's id. */
  named?: Record<string, Shown[]>
  /** Where the work has come since, by the submission's id. */
  onward?: (submission: string) => ReactNode
}

/** Who got which award; where it does not follow the ranking, why. */
export function GivenAwards({ awards, language, named = {}, onward }: GivenAwardsProps) {
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
                <h3>
                  <Words language={language}>{award}</Words>: {team}
                </h3>
                {named[submission] && (
                  <p className="row__by">
                    <ShownPeople people={named[submission]} />
                  </p>
                )}
                {onward?.(submission)}
                {reason && (
                  <p className="row__by">
                    {t('results.outOfOrder')}{' '}
                    <Words language={language}>{t('results.outOfOrderReason', { reason })}</Words>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
