import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import type { ResultsView } from '../results-view'

/** Who got which award; where it does not follow the ranking, why. */
export function GivenAwards({ awards }: Pick<ResultsView, 'awards'>) {
  const { t } = useTranslation('judging')
  return (
    <Section title={t('results.awards')}>
      {awards.length === 0 ? (
        <p>{t('results.noAwards')}</p>
      ) : (
        <ul className="rows">
          {awards.map(({ award, team, reason }) => (
            <li key={award} className="row row--0">
              <div>
                <h3>{t('results.award', { award, team })}</h3>
                {reason && <p className="row__by">{t('results.outOfOrder', { reason })}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
