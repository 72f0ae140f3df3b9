import { sql } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import type { EffortKind } from '../incubation/rules'
import type { Side, StepSide } from './rules'

/** The steps of a plan in their order, each with the sides that have ticked it and when the last did. */
export async function listSteps(adoptionId: string, on: Db = db) {
  const rows = await on
    .selectFrom('onboardingStep as step')
    .leftJoin('stepTick as tick', 'tick.stepId', 'step.id')
    .select((eb) => [
      'step.id',
      'step.position',
      'step.kind',
      'step.templateKey',
      'step.title',
      'step.side',
      'step.must',
      'step.firstWeek',
      'step.lastWeek',
      // Raw: the sides of a step as one list, an empty one where nobody ticked it.
      sql<Side[]>`coalesce(array_agg(tick.side) filter (where tick.side is not null), '{}')`.as(
        'ticks',
      ),
      eb.fn.max('tick.tickedAt').as('tickedAt'),
    ])
    .where('step.adoptionId', '=', adoptionId)
    .groupBy('step.id')
    .$narrowType<{ kind: EffortKind; side: StepSide }>()
    .orderBy('step.firstWeek')
    .orderBy('step.lastWeek')
    .orderBy('step.position')
    .execute()
  return rows
}

export async function insertSteps(
  adoptionId: string,
  steps: readonly {
    kind: EffortKind
    templateKey?: string
    title?: string
    side: StepSide
    must: boolean
    firstWeek: number
    lastWeek: number
  }[],
  trx: Transaction,
): Promise<void> {
  const { next } = await trx
    .selectFrom('onboardingStep')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(-1)).as('next'))
    .where('adoptionId', '=', adoptionId)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('onboardingStep')
    .values(
      steps.map((step, index) => ({ ...step, adoptionId, position: Number(next) + 1 + index })),
    )
    .execute()
}

export async function insertTick(
  tick: { stepId: string; side: Side; by: string; now: Date },
  trx: Transaction,
): Promise<void> {
  const { stepId, side, by, now } = tick
  await trx
    .insertInto('stepTick')
    .values({ stepId, side, tickedBy: by, tickedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteTicks(
  stepId: string,
  sides: readonly Side[],
  trx: Transaction,
): Promise<void> {
  await trx.deleteFrom('stepTick').where('stepId', '=', stepId).where('side', 'in', sides).execute()
}
