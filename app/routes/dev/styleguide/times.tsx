import { useTranslation } from 'react-i18next'
import { Histogram } from '~/ui/charts/histogram'
import { Lanes, type LaneBar, type LanesProps } from '~/ui/charts/lanes'
import { Squares } from '~/ui/charts/squares'
import { Figure } from '~/ui/figure'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'

/** The last one is too tall to be drawn whole. */
const columns = [
  { at: 0.05, count: 3, early: true },
  { at: 0.3, count: 2, early: false },
  { at: 0.45, count: 5, early: false },
  { at: 0.6, count: 14, early: false },
]
const band = { from: 0.2, to: 0.85 }

const plan = [
  { kind: 'design', name: 'needs', from: 0, to: 2, state: 'done' },
  { kind: 'adoption', name: 'install', from: 1, to: 4, state: 'now' },
  { kind: 'adoption', name: 'data', from: 1, to: 2, state: 'open' },
  { kind: 'capacity', name: 'training', from: 4, to: 6, state: 'ahead' },
  { kind: 'follow-up', name: 'check', from: 7, to: 8, state: 'ahead' },
] as const
const kinds = [
  ['design', 'design'],
  ['adoption', 'adoption'],
  ['capacity', 'capacity'],
  ['follow-up', 'followUp'],
] as const

/** What happened when, what is planned when, and how a column's numbers are spread. */
export function TimeSamples() {
  const { t } = useTranslation('styleguide')
  const commits = (
    <Table
      caption={t('charts.commits')}
      columns={[{ head: t('charts.day') }, { head: t('charts.changesMade'), figures: true }]}
      rows={columns.map(({ count, early }, day) => ({
        key: String(day),
        cells: [early ? t('charts.before') : day, count],
      }))}
    />
  )
  return (
    <>
      <div className="columns">
        <Section title={t('charts.commits')}>
          <Figure summary={t('charts.commitsSummary')} table={commits}>
            <Squares columns={columns} band={band} now={0.7} />
          </Figure>
          <Figure
            summary={t('charts.commitsSummary')}
            caption={t('charts.commitsOver')}
            table={commits}
          >
            <Squares columns={columns} band={band} now={null} />
          </Figure>
        </Section>
        <Section title={t('charts.spread')}>
          <div className="stack">
            <Histogram counts={[210, 84, 31, 12, 0, 6, 4, 2, 0, 1]} />
            <p className="small">{t('charts.spreadWords')}</p>
            <Histogram counts={[7]} />
            <p className="small">{t('charts.spreadSingle')}</p>
            <Histogram counts={[0, 0, 0]} />
            <p className="small">{t('charts.spreadNone')}</p>
          </div>
        </Section>
      </div>
      <Section title={t('charts.plan')}>
        <Plan now={{ at: 2.5, label: t('charts.today'), more: t('charts.week', { week: 3 }) }} />
        <p className="small">{t('charts.planOver')}</p>
        <Plan />
      </Section>
    </>
  )
}

function Plan({ now }: Pick<LanesProps, 'now'>) {
  const { t } = useTranslation('styleguide')
  const name = (step: (typeof plan)[number]) => t(`charts.planSteps.${step.name}`)
  return (
    <Lanes
      units={8}
      now={now}
      marks={[0, 2, 4, 6].map((at) => ({ at, label: t('charts.week', { week: at + 1 }) }))}
      summary={t('charts.planSummary')}
      lanes={kinds.map(([kind, label]) => {
        const steps = plan.filter((step) => step.kind === kind)
        const next = steps.find(({ state }) => state !== 'done')
        return {
          kind,
          label: t(`charts.kinds.${label}`),
          bars: steps.map((step): LaneBar => ({ ...step, label: name(step) })),
          next: next && name(next),
        }
      })}
      table={
        <Table
          caption={t('charts.plan')}
          columns={[{ head: t('charts.step') }, { head: t('charts.when') }]}
          rows={plan.map((step) => ({
            key: step.name,
            cells: [name(step), `${step.from + 1}–${step.to}`],
          }))}
        />
      }
    />
  )
}
