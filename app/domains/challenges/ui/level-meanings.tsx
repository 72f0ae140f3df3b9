import { useTranslation } from 'react-i18next'
import { Unfold } from '~/ui/unfold'
import { dimensions, levels } from '../capacity-profile'

/** What each level of a profile means, for whoever asks: a level is one of five, and the others say how far it goes. */
export function LevelMeanings() {
  const { t } = useTranslation('capacity')
  return (
    <Unfold title={t('meaning')}>
      {dimensions.map((dimension) => (
        <section key={dimension}>
          <h3>{t(`dimensions.${dimension}`)}</h3>
          <ol className="list" start={0}>
            {levels.map((level) => (
              <li key={level}>{t(`levels.${dimension}.at${level}`)}</li>
            ))}
          </ol>
        </section>
      ))}
    </Unfold>
  )
}
