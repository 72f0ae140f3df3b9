import { sql, type NotNull } from 'kysely'
import { db, type Db } from 'db/client'
import { countNamedUses, countUses, nextFollowUp } from '../adoption/queries-public.server'

/** Published tools that organisations use, the most used first. */
export function listToolsInUse(limit: number, on: Db = db) {
  const toolId = sql.ref<string>('tool.id')
  return on
    .selectFrom('tool')
    .innerJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
    .where('tool.concealedAt', 'is', null)
    .where((eb) => eb(countUses(toolId), '>', 0))
    .select([
      'tool.id',
      'tool.slug',
      'tool.name',
      'tool.summary',
      'tool.language',
      countUses(toolId).as('uses'),
      countNamedUses(toolId).as('named'),
      nextFollowUp(toolId).as('nextFollowUp'),
    ])
    .$narrowType<{ uses: NotNull; named: NotNull }>()
    .orderBy('uses', 'desc')
    .orderBy('tool.name')
    .limit(limit)
    .execute()
}
