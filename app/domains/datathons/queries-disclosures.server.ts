import { sql, type ExpressionBuilder } from 'kysely'
import { db, type Db, type Transaction } from 'db/client'
import { swapRows, type Swapped } from 'db/rows'
import type { DB } from 'db/schema'
import type { Disclosed, Disclosure } from './disclosure'

/** What was given by whoever is in shelter waits, empty, for them to come out. */
export const givesName = (eb: ExpressionBuilder<DB, 'disclosure'>) =>
  eb.or([eb('disclosure.name', 'is not', null), eb('disclosure.githubLogin', 'is not', null)])

/** What somebody lets a datathon's pages show; undefined where nothing. */
export function findDisclosure(personId: string, datathonId: string, on: Db = db) {
  return on
    .selectFrom('disclosure')
    .select(['name', 'githubLogin', 'asJudge', 'givenAt'])
    .where('personId', '=', personId)
    .where('datathonId', '=', datathonId)
    .where((eb) => eb.or([givesName(eb), eb('asJudge', '=', true)]))
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
    .where(givesName)
    .execute()
  return new Map(rows.map(({ personId, ...disclosed }) => [personId, disclosed]))
}

/** The judges of a datathon who let its pages name them; nobody else's name leaves the organisers' pages. */
export function listNamedJudges(datathonId: string, on: Db = db) {
  return on
    .selectFrom('datathonRole')
    .innerJoin('disclosure', (join) =>
      join
        .onRef('disclosure.datathonId', '=', 'datathonRole.datathonId')
        .onRef('disclosure.personId', '=', 'datathonRole.personId'),
    )
    .innerJoin('person', 'person.id', 'datathonRole.personId')
    .select(['datathonRole.personId', 'person.handle'])
    .where('datathonRole.datathonId', '=', datathonId)
    .where('datathonRole.role', '=', 'judge')
    .where('disclosure.asJudge', '=', true)
    .orderBy('person.handle')
    .execute()
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
    .select([
      'datathon.slug',
      'datathon.name',
      'disclosure.name as shownName',
      'githubLogin',
      'asJudge',
    ])
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
  disclosure: Disclosure & { datathonId: string; personId: string; givenAt: Date },
  trx: Transaction,
): Promise<void> {
  const { name, githubLogin, asJudge, givenAt } = disclosure
  await trx
    .insertInto('disclosure')
    .values(disclosure)
    .onConflict((conflict) =>
      conflict
        .columns(['datathonId', 'personId'])
        .doUpdateSet({ name, githubLogin, asJudge, givenAt }),
    )
    .execute()
}

/** Whoever judges no longer is not named as a judge either, nor where they are asked to judge again. */
export async function forgetNamedJudge(
  personId: string,
  datathonId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('disclosure')
    .set({ asJudge: false })
    .where('personId', '=', personId)
    .where('datathonId', '=', datathonId)
    .execute()
}

/** Takes the names that somebody gave out of every datathon while they are in shelter. */
export async function concealDisclosures(personId: string, trx: Transaction): Promise<Swapped[]> {
  const nothing = { name: null, github_login: null }
  return [await swapRows('disclosure', sql`person_id = ${personId}`, nothing, trx)]
}

/** Takes them off the judges that are named meanwhile. */
export async function concealNamedJudge(personId: string, trx: Transaction): Promise<Swapped[]> {
  return [await swapRows('disclosure', sql`person_id = ${personId}`, { as_judge: 'false' }, trx)]
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
