import { useTranslation } from 'react-i18next'
import { Bars } from '~/ui/charts/bars'
import type { Sector } from '../../people/rules'

interface WhoIsHereProps {
  /** Registered people by sector; null did not say. */
  sectors: { sector: Sector | null; people: number }[]
  teams: number
  /** Teams in which the three sectors of the mark work together. */
  crossSector: number
}

const drawn = ['cso', 'academia', 'ict'] as const

/** How many take part, and from where: the three sectors always, the others where there are any. */
export function WhoIsHere({ sectors, teams, crossSector }: WhoIsHereProps) {
  const { t } = useTranslation('datathons')
  const people = sectors.reduce((sum, each) => sum + each.people, 0)
  if (people === 0) return <p>{t('page.nobody')}</p>
  const from = (sector: Sector | null) =>
    sectors.find((each) => each.sector === sector)?.people ?? 0
  const bars = [
    ...drawn.map((sector) => ({ label: t(`sectorsShort.${sector}`), value: from(sector) })),
    ...(['government', 'other'] as const)
      .filter((sector) => from(sector) > 0)
      .map((sector) => ({ label: t(`sectorsShort.${sector}`), value: from(sector) })),
    ...(from(null) > 0 ? [{ label: t('page.unsaid'), value: from(null) }] : []),
  ].map((bar) => ({ ...bar, words: String(bar.value) }))
  const list = bars.map(({ label, words }) => `${label} ${words}`).join(', ')
  return (
    <>
      <p>
        <b>{t('page.people', { count: people })}</b>
        {teams > 0 && `, ${t('page.inTeams', { count: teams })}`}.{' '}
        {crossSector > 0 && t('page.crossSector', { count: crossSector })}
      </p>
      <Bars
        bars={bars}
        summary={t('page.sectorsSummary', { list })}
        heads={[t('page.sector'), t('page.people_other', { count: people })]}
      />
    </>
  )
}
