import { useTranslation } from 'react-i18next'
import { ClockPanel } from '~/ui/page/clock-panel'
import type { DatathonClock as Clock } from '../clock'

interface DatathonClockProps {
  clock: Clock
  slug: string
  /** Nothing is to come but the results, whose instant has passed. */
  isLate: boolean
}

/** What comes next in a datathon and how long it takes; once it is over, when it ended. */
export function DatathonClock({ clock, slug, isLate }: DatathonClockProps) {
  const { t } = useTranslation('datathons')
  const { next, at, zone, here } = clock
  return (
    <ClockPanel
      title={next ? t(`clock.${next.instant}`) : t(isLate ? 'clock.late' : 'clock.over')}
      left={next ? t(`clock.${next.left.unit}`, { ...next.left, count: next.left.days }) : null}
      instant={at}
      zone={
        <>
          {zone}. {here && t('clock.here', here)}
        </>
      }
      action={next && <a href={`/datathons/${slug}/calendar.ics`}>{t('clock.calendar')}</a>}
    />
  )
}
