import { useTranslation } from 'react-i18next'
import { effortKinds } from '~/domains/incubation/rules'
import { chartKind } from '~/domains/incubation/ui/kind-sign'
import { Lanes, type LaneBar } from '~/ui/charts/lanes'
import { Table } from '~/ui/table'
import { planWeeks } from '../onboarding-plan'
import type { StepStanding } from '../step-standing'
import { useStepNames } from './step-names'

export interface PlanLanesProps {
  steps: StepStanding[]
  week: number
  today: string
  /** Days at which weeks begin. */
  marks: { week: number; label: string }[]
}

const drawn = { done: 'done', half: 'now', now: 'now', late: 'open', ahead: 'ahead' } as const

/** The plan over its weeks, in the four kinds of work. */
export function PlanLanes({ steps, week, today, marks }: PlanLanesProps) {
  const { t } = useTranslation(['adoption', 'incubation'])
  const names = useStepNames()
  const done = steps.filter(({ standing }) => standing === 'done').length
  const summary = t('page.planSummary', {
    done,
    of: steps.length,
    week: Math.min(week, planWeeks),
    weeks: planWeeks,
  })
  const bar = (step: StepStanding): LaneBar => ({
    from: step.firstWeek - 1,
    to: step.lastWeek,
    state: drawn[step.standing],
    label:
      step.standing === 'done' ? t('page.done', { step: names.short(step) }) : names.short(step),
  })
  return (
    <Lanes
      units={planWeeks}
      summary={summary}
      marks={marks.map((mark) => ({ at: mark.week - 1, label: mark.label }))}
      now={
        week <= planWeeks
          ? {
              at: week - 0.5,
              label: t('page.today', { day: today }),
              more: t('page.week', { week, weeks: planWeeks }),
            }
          : undefined
      }
      lanes={effortKinds.map((kind) => {
        const ofKind = steps.filter((step) => step.kind === kind)
        const next = ofKind.find(({ standing }) => standing !== 'done')
        return {
          kind: chartKind[kind],
          label: t(`incubation:kinds.${kind}`),
          bars: ofKind.map(bar),
          next: next && names.short(next),
        }
      })}
      table={
        <Table
          caption={summary}
          columns={[{ head: t('page.step') }, { head: t('page.kind') }, { head: t('page.when') }]}
          rows={steps.map((step) => ({
            key: step.id,
            cells: [
              step.standing === 'done'
                ? t('page.done', { step: names.name(step) })
                : names.name(step),
              t(`incubation:kinds.${step.kind}`),
              step.firstWeek === step.lastWeek
                ? t('page.weekFrom', { week: step.firstWeek })
                : t('page.weekFrom', { week: `${step.firstWeek}–${step.lastWeek}` }),
            ],
          }))}
        />
      }
    />
  )
}
