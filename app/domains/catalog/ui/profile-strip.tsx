import { useTranslation } from 'react-i18next'
import { dimensions, type CapacityProfile } from '~/domains/challenges/capacity-profile'
import { Facts } from '~/ui/facts'

/** What an organisation has to work with, side by side, and the way to change it. */
export function ProfileStrip({ has }: { has: CapacityProfile }) {
  const { t } = useTranslation(['catalog', 'capacity'])
  return (
    <>
      <Facts
        as="grid"
        facts={dimensions.map((side) => {
          const level = has[side]
          return {
            term: t(`capacity:dimensions.${side}`),
            fact:
              level === 'unknown'
                ? t('capacity:unknown')
                : `${t('capacity:reach', { level })}. ${t(`capacity:levels.${side}.at${level}`)}`,
          }
        })}
      />
      <p>
        <a href="#form">{t('fitPage.change')}</a>
      </p>
    </>
  )
}
