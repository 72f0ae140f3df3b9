import { db, type Db, type Transaction } from 'db/client'
import type { EffortKind } from './rules'

/** What was worked on a tool from a day on, summed by kind. */
export async function listEffortSums(toolId: string, from: string, on: Db = db) {
  const rows = await on
    .selectFrom('effort')
    .select(({ fn }) => ['kind', fn.sum<number>('minutes').as('minutes')])
    .where('toolId', '=', toolId)
    .where('day', '>=', from)
    .groupBy('kind')
    .execute()
  return rows.map(({ kind, minutes }) => ({ kind: kind as EffortKind, minutes: Number(minutes) }))
}

export async function countEffortMinutes(toolId: string, on: Db = db): Promise<number> {
  const { minutes } = await on
    .selectFrom('effort')
    .select(({ fn }) => fn.sum<number | null>('minutes').as('minutes'))
    .where('toolId', '=', toolId)
    .executeTakeFirstOrThrow()
  return Number(minutes ?? 0)
}

export const effortAPage = 50

/** The log, latest day first; one more than a page holds where others follow. `after` is the id of the last one shown. */
export function listEffort(toolId: string, after: string | undefined, on: Db = db) {
  return on
    .selectFrom('effort')
    .leftJoin('person', 'person.id', 'effort.personId')
    .select([
      'effort.id',
      'effort.kind',
      'effort.minutes',
      'effort.day',
      'effort.note',
      'effort.personId',
      'person.handle',
    ])
    .where('effort.toolId', '=', toolId)
    .$if(after !== undefined, (log) =>
      log.where((eb) =>
        eb(
          eb.refTuple('effort.day', 'effort.id'),
          '<',
          eb
            .selectFrom('effort as last')
            .select(['last.day', 'last.id'])
            .where('last.id', '=', after as string)
            .$asTuple('day', 'id'),
        ),
      ),
    )
    .$narrowType<{ kind: EffortKind }>()
    .orderBy('effort.day', 'desc')
    .orderBy('effort.id', 'desc')
    .limit(effortAPage + 1)
    .execute()
}

export async function insertEffort(
  entry: {
    toolId: string
    kind: EffortKind
    minutes: number
    day: string
    note: string
    personId: string
    loggedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('effort').values(entry).execute()
}

export function lockEffort(id: string, trx: Transaction) {
  return trx
    .selectFrom('effort')
    .innerJoin('tool', 'tool.id', 'effort.toolId')
    .select(['effort.id', 'toolId', 'personId', 'tool.slug as tool'])
    .where('effort.id', '=', id)
    .forUpdate('effort')
    .executeTakeFirst()
}

export async function deleteEffort(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('effort').where('id', '=', id).execute()
}
