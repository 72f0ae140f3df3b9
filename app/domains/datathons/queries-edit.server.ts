import type { Transaction } from 'db/client'
import type { DatathonFacts } from './datathon-facts'
import type { Move } from './moves'
import type { matchNames } from './named-list'
import type { Criterion } from './rubric'

export async function insertDatathon(
  datathon: DatathonFacts & { slug: string; createdBy: string; createdAt: Date },
  trx: Transaction,
): Promise<string> {
  const { id } = await trx
    .insertInto('datathon')
    .values(datathon)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateDatathon(
  id: string,
  facts: DatathonFacts,
  trx: Transaction,
): Promise<void> {
  await trx.updateTable('datathon').set(facts).where('id', '=', id).execute()
}

/** Puts a rubric in the place of the one there was; only while nobody has judged by it. */
export async function replaceCriteria(
  datathonId: string,
  criteria: Criterion[],
  trx: Transaction,
): Promise<void> {
  await trx.deleteFrom('criterion').where('datathonId', '=', datathonId).execute()
  await trx
    .insertInto('criterion')
    .values(criteria.map((criterion, position) => ({ ...criterion, position, datathonId })))
    .execute()
}

/** Writes an edited list of tracks or awards: renamed and moved ones keep their rows. */
export async function updateNames(
  table: 'track' | 'award',
  datathonId: string,
  { named, removed }: ReturnType<typeof matchNames>,
  trx: Transaction,
): Promise<void> {
  if (removed.length > 0) await trx.deleteFrom(table).where('id', 'in', removed).execute()
  for (const { id, name, position } of named) {
    if (id) await trx.updateTable(table).set({ name, position }).where('id', '=', id).execute()
    else await trx.insertInto(table).values({ datathonId, name, position }).execute()
  }
}

export async function insertMoves(
  datathonId: string,
  moves: Move[],
  { reason, movedAt }: { reason: string; movedAt: Date },
  trx: Transaction,
): Promise<void> {
  const rows = moves.map(({ instant, from, to }) => ({
    datathonId,
    instant,
    movedFrom: from,
    movedTo: to,
    reason,
    movedAt,
  }))
  if (rows.length > 0) await trx.insertInto('movedInstant').values(rows).execute()
}

/** Deletes a datathon with all that is its own: roles, registrations, tracks, rubric, awards, moved dates. */
export async function deleteDatathonRow(id: string, trx: Transaction): Promise<void> {
  await trx.deleteFrom('datathon').where('id', '=', id).execute()
}
