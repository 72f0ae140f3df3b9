import { useTranslation } from 'react-i18next'
import { Balance } from '~/ui/charts/balance'
import { Bars } from '~/ui/charts/bars'
import { Dots } from '~/ui/charts/dots'
import { StateMap } from '~/ui/charts/state-map'
import { stateOutlines } from '~/ui/charts/state-outlines'
import { Waterfall } from '~/ui/charts/waterfall'
import { Section } from '~/ui/section'

const effort = [
  ['design', 'design', 193],
  ['adoption', 'adoption', 130],
  ['capacity', 'capacity', 34],
  ['follow-up', 'followUp', 63],
] as const

/** Invented, and without data for two states. */
const occupancy = stateOutlines.map(({ code }) => {
  const value = code === '09' || code === '20' ? null : 53 + ((Number(code) * 61) % 194)
  return { code, value, words: String(value) }
})

/** Amounts, parts of a whole, sums, agreement and places. */
export function ChartSamples() {
  const { t } = useTranslation('styleguide')
  return (
    <div className="columns">
      <Section title={t('charts.effort')}>
        <Balance
          summary={t('charts.effortSummary')}
          heads={[t('charts.kind'), t('charts.hours')]}
          parts={effort.map(([kind, name, hours]) => ({
            kind,
            label: t(`charts.kinds.${name}`),
            amount: hours,
            words: t('charts.inHours', { hours, share: Math.round(hours / 4.2) }),
            low: hours < 42,
          }))}
        />
      </Section>
      <Section title={t('charts.health')}>
        <Waterfall
          summary={t('charts.healthSummary')}
          heads={[t('charts.healthPart'), t('charts.points')]}
          total={t('charts.healthTotal')}
          parts={[
            { label: t('charts.changes'), points: 28, of: 30 },
            { label: t('charts.releases'), points: 12, of: 15 },
            { label: t('charts.answers'), points: 23, of: 25 },
            { label: t('charts.absence'), points: 4, of: 20, weak: true },
            { label: t('charts.security'), points: null, of: 10 },
          ]}
          caption={t('charts.healthCaption')}
        />
      </Section>
      <Section title={t('charts.agreement')}>
        <Dots
          summary={t('charts.agreementSummary')}
          heads={[t('charts.criterion'), t('charts.alpha')]}
          ends={[t('charts.chance'), t('charts.full')]}
          dots={[
            { label: t('charts.problem'), value: 0.71, words: '0.71' },
            { label: t('charts.participation'), value: 0.44, words: '0.44' },
            { label: t('charts.harm'), value: null, words: '' },
          ]}
        />
      </Section>
      <Section title={t('charts.sectors')}>
        <Bars
          summary={t('charts.sectorsSummary')}
          heads={[t('charts.sector'), t('charts.persons')]}
          bars={[
            { label: t('charts.cso'), value: 21, words: '21' },
            { label: t('charts.academia'), value: 18, words: '18' },
            { label: t('charts.ict'), value: 35, words: '35' },
            { label: t('charts.government'), value: null, words: '' },
          ]}
        />
      </Section>
      <Section title={t('charts.map')}>
        <StateMap
          summary={t('charts.mapSummary')}
          unit={t('charts.mapUnit')}
          limits={[80, 100, 130, 180]}
          values={occupancy}
          caption={t('charts.mapCaption')}
        />
      </Section>
    </div>
  )
}
