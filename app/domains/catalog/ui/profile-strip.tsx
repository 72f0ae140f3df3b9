import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dimensions, type CapacityProfile } from '~/domains/challenges/capacity-profile'
import { Facts } from '~/ui/facts'

interface ProfileStripProps {
  has: CapacityProfile
  /** The way to change it. */
  children: ReactNode
}

/** What an organisation has to work with, side by side, and the way to change it. */
export function ProfileStrip({ has, children }: ProfileStripProps) {
  const { t } = useTranslation('capacity')
  return (
    <div className="profile-strip stack">
      <Facts
        as="grid"
        facts={dimensions.map((side) => {
          const level = has[side]
          return {
            term: t(`dimensions.${side}`),
            fact: (
              <small>
                {level === 'unknown'
                  ? t('unknown')
                  : `${t('reach', { level })}. ${t(`levels.${side}.at${level}`)}`}
              </small>
            ),
          }
        })}
      />
      {children}
    </div>
  )
}
