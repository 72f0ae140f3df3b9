import { useTranslation } from 'react-i18next'
import { KindSign } from '~/domains/incubation/ui/kind-sign'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { Table } from '~/ui/table'
import type { StepStanding } from '../step-standing'
import { useStepNames } from './step-names'

export interface ShownStep extends StepStanding {
  doneOn: string | null
  /** By when it should be. */
  to: string
}

export interface StepRowsProps {
  adoption: string
  steps: ShownStep[]
}

/** The steps of a plan, what comes next first and what is done last. Each side ticks its own by a plain form. */
export function StepRows({ adoption, steps }: StepRowsProps) {
  const { t } = useTranslation('adoption')
  const names = useStepNames()
  const open = steps.filter(({ standing }) => standing !== 'done')
  const done = steps.filter(({ standing }) => standing === 'done').reverse()
  return (
    <Table
      on="blocks"
      names={1}
      caption={t('page.next')}
      columns={[
        { head: <span className="for-ears">{t('page.kind')}</span>, plain: true },
        { head: t('page.step'), plain: true },
        { head: t('page.who'), plain: true },
        { head: t('page.when'), plain: true },
        { head: <span className="for-ears">{t('page.tick')}</span>, plain: true },
      ]}
      rows={[...open, ...done].map((step) => ({
        key: step.id,
        cells: [
          <KindSign key="kind" kind={step.kind} />,
          <div key="name">
            {names.name(step)}
            {step.must && step.standing !== 'done' && (
              <div className="table__note">{t('page.must')}</div>
            )}
          </div>,
          t(`sides.${step.side}`),
          <StepTime key="when" step={step} />,
          <TickForm key="tick" adoption={adoption} step={step} name={names.name(step)} />,
        ],
      }))}
    />
  )
}

function StepTime({ step }: { step: ShownStep }) {
  const { t } = useTranslation('adoption')
  const { standing, awaited, doneOn, to } = step
  if (standing === 'done')
    return (
      <>
        <Chip kind="done">{t('page.isDone')}</Chip> {t('page.doneOn', { day: doneOn ?? '' })}
      </>
    )
  if (standing === 'half' && awaited)
    return (
      <Chip kind={step.mayTick ? 'needs' : 'progress'}>
        {t('page.halfDone', { side: t(`sides.${awaited}`).toLowerCase() })}
      </Chip>
    )
  return (
    <>
      {standing === 'now' && <Chip kind="needs">{t('page.thisWeek')}</Chip>}
      {standing === 'late' && <Chip kind="neutral">{t('page.late')}</Chip>}{' '}
      {standing === 'ahead' && t('page.until', { day: to })}
    </>
  )
}

function TickForm({ adoption, step, name }: { adoption: string; step: ShownStep; name: string }) {
  const { t } = useTranslation('adoption')
  const { mayTick, mayUntick, id } = step
  if (!mayTick && !mayUntick) return null
  const words = t(mayTick ? 'page.tick' : 'page.untick')
  return (
    <form
      method="post"
      action={`/adoptions/${adoption}/steps/${id}/${mayTick ? 'tick' : 'tick-removal'}`}
    >
      <Button small kind={mayTick ? 'secondary' : 'quiet'} aria-label={`${words}: ${name}`}>
        {words}
      </Button>
    </form>
  )
}
