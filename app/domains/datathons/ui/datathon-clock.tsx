import { useTranslation } from 'react-i18next'
import { ClockPanel } from '~/ui/page/clock-panel'
import type { DatathonClock as Clock } from '../clock'

/** What comes next in a datathon and how long it takes; once it is over, when it ended. */
export function DatathonClock({ clock, slug }: { clock: Clock; slug: string }) {
  const { t } = useTranslation('datathons')
  const { next, at, zone, here } = clock
  return (
    <ClockPanel
      title={next ? t(`clock.${next.instant}`) : t('clock.over')}
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
