import { useTranslation } from 'react-i18next'
import { Intervals } from '~/ui/charts/intervals'
import { Timeline } from '~/ui/charts/timeline'
import { Section } from '~/ui/section'

const instants = [
  ['call', '2018-10-01T06:00Z', '1 oct 2018'],
  ['registration', '2018-12-10T16:00Z', '10 dic, 10:00'],
  ['start', '2019-01-31T15:00Z', '31 ene, 9:00'],
  ['close', '2019-02-02T00:00Z', '1 feb, 18:00'],
  ['results', '2019-02-15T18:00Z', '15 feb, 12:00'],
] as const

/** Five points to either side of an estimate. */
const around = (middle: number) => ({
  low: middle - 5,
  middle,
  high: middle + 5,
  points: middle.toFixed(1),
})

/** What has an order: instants, and places that are uncertain. */
export function RankingSamples() {
  const { t } = useTranslation('styleguide')
  return (
    <>
      <Section title={t('charts.timeline')}>
        <Timeline
          now={new Date('2019-01-31T22:22Z')}
          events={instants.map(([name, at, when]) => ({
            label: t(`charts.${name}`),
            at: new Date(at),
            when,
          }))}
        />
      </Section>
      <Section title={t('charts.ranking')}>
        <Intervals
          summary={t('charts.rankingSummary')}
          heads={{
            name: t('charts.proposal'),
            places: t('charts.places'),
            points: t('charts.points'),
          }}
          caption={t('charts.rankingCaption')}
          groups={[
            {
              label: t('charts.apart'),
              rows: [
                {
                  key: 'copal',
                  place: 1,
                  name: 'Copal',
                  note: t('charts.index'),
                  places: '1',
                  here: true,
                  ...around(82.4),
                },
              ],
            },
            {
              label: t('charts.together'),
              rows: [
                {
                  key: 'alambre',
                  place: 2,
                  name: 'Alambre',
                  note: t('charts.complaints'),
                  places: t('charts.twoToThree'),
                  ...around(71.9),
                },
                {
                  key: 'ventanilla',
                  place: 3,
                  name: 'Ventanilla',
                  note: t('charts.messages'),
                  places: t('charts.twoToThree'),
                  ...around(70.6),
                },
              ],
            },
          ]}
        />
      </Section>
    </>
  )
}
