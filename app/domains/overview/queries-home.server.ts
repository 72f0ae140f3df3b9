import { sql, type NotNull } from 'kysely'
import { db, type Db } from 'db/client'
import { countUses } from './queries-counts.server'

/** Published tools that organisations use, the most used first, with what the last follow-up was answered. */
export function listToolsInUse(limit: number, on: Db = db) {
  const toolId = sql.ref<string>('tool.id')
  return on
    .selectFrom('tool')
    .innerJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('adoption')
          .select('adoption.id')
          .whereRef('adoption.toolId', '=', 'tool.id')
          .where('adoption.state', '=', 'in_use')
          .where('adoption.visibility', '<>', 'hidden'),
      ),
    )
    .select([
      'tool.slug',
      'tool.name',
      'tool.summary',
      countUses(toolId).as('uses'),
      countUses(toolId).where('visibility', '=', 'named').as('named'),
      followUpsOf(toolId)
        .select((last) => last.fn.max('followUp.answeredAt').as('at'))
        .as('lastFollowUp'),
      followUpsOf(toolId)
        .where('followUp.answeredAt', 'is', null)
        .select((next) => next.fn.min('followUp.dueAt').as('at'))
        .as('nextFollowUp'),
    ])
    .$narrowType<{ uses: NotNull; named: NotNull }>()
    .orderBy('uses', 'desc')
    .orderBy('tool.name')
    .limit(limit)
    .execute()
}

const followUpsOf = (toolId: ReturnType<typeof sql.ref<string>>) =>
  db
    .selectFrom('followUp')
    .innerJoin('adoption', 'adoption.id', 'followUp.adoptionId')
    .where('adoption.toolId', '=', toolId)
    .where('adoption.state', '=', 'in_use')
    .where('adoption.visibility', '<>', 'hidden')

/** Tools that an organisation still used when asked six months after it began. */
export async function countUsedAtSixMonths(on: Db = db): Promise<number> {
  const { tools } = await on
    .selectFrom('followUp')
    .innerJoin('adoption', 'adoption.id', 'followUp.adoptionId')
    .select((eb) => eb.fn.count<number>('adoption.toolId').distinct().as('tools'))
    .where('followUp.days', '=', 180)
    .where('followUp.stillInUse', '=', true)
    .where('adoption.visibility', '<>', 'hidden')
    .executeTakeFirstOrThrow()
  return tools
}
