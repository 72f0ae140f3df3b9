import { sql, type ExpressionBuilder } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'
import type { DB } from 'db/schema'
import type { Disclosed } from './disclosure'

/** What was given by whoever is in shelter waits, empty, for them to come out. */
const saysSomething = (eb: ExpressionBuilder<DB, 'disclosure'>) =>
  eb.or([eb('disclosure.name', 'is not', null), eb('githubLogin', 'is not', null)])

/** What somebody lets a datathon's pages show; undefined where nothing. */
export function findDisclosure(personId: string, datathonId: string, on: Db = db) {
  return on
    .selectFrom('disclosure')
    .select(['name', 'githubLogin', 'givenAt'])
    .where('personId', '=', personId)
    .where('datathonId', '=', datathonId)
    .where(saysSomething)
    .executeTakeFirst()
}

/** What people let a datathon's pages show beside their public names, by their ids. */
export async function listDisclosed(
  datathonId: string,
  on: Db = db,
): Promise<Map<string, Disclosed>> {
  const rows = await on
    .selectFrom('disclosure')
    .select(['personId', 'name', 'githubLogin'])
    .where('datathonId', '=', datathonId)
    .where(saysSomething)
    .execute()
  return new Map(rows.map(({ personId, ...disclosed }) => [personId, disclosed]))
}

/** The datathons that somebody takes part in, the newest first, with what each shows of them. */
export function listOwnDisclosures(personId: string, on: Db = db) {
  return on
    .selectFrom('datathon')
    .leftJoin('disclosure', (join) =>
      join
        .onRef('disclosure.datathonId', '=', 'datathon.id')
        .on('disclosure.personId', '=', personId),
    )
    .select(['datathon.slug', 'datathon.name', 'disclosure.name as shownName', 'githubLogin'])
    .where((eb) =>
      eb.or([
        eb(
          'datathon.id',
          'in',
          eb.selectFrom('registration').select('datathonId').where('personId', '=', personId),
        ),
        eb(
          'datathon.id',
          'in',
          eb.selectFrom('datathonRole').select('datathonId').where('personId', '=', personId),
        ),
        // What was given must be there to be taken back, whatever came after.
        eb('disclosure.personId', '=', personId),
      ]),
    )
    .orderBy('datathon.startsAt', 'desc')
    .execute()
}

export async function putDisclosure(
  disclosure: Disclosed & { datathonId: string; personId: string; givenAt: Date },
  trx: Transaction,
): Promise<void> {
  const { name, githubLogin, givenAt } = disclosure
  await trx
    .insertInto('disclosure')
    .values(disclosure)
    .onConflict((conflict) =>
      conflict.columns(['datathonId', 'personId']).doUpdateSet({ name, githubLogin, givenAt }),
    )
    .execute()
}

/** Takes what somebody gave out of every datathon while they are in shelter. */
export async function concealDisclosures(personId: string, trx: Transaction): Promise<Swapped[]> {
  const nothing = { name: null, github_login: null }
  return [await swapRows('disclosure', sql`person_id = ${personId}`, nothing, trx)]
}

/** Gives how many there were: none or one. */
export async function deleteDisclosure(
  personId: string,
  datathonId: string,
  trx: Transaction,
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('disclosure')
    .where('personId', '=', personId)
    .where('datathonId', '=', datathonId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
