import { db, type Db, type Transaction } from 'db/client'

export interface Readiness {
  datathonId: string
  trackId: string | null
  digest: string
  readyBy: string | null
  readyAt: Date
}

const columns = ['datathonId', 'trackId', 'digest', 'readyBy', 'readyAt'] as const

/** That a brief's review is done and its organisation is waited for. */
export function findReadiness(challengeId: string, on: Db = db): Promise<Readiness | undefined> {
  return on
    .selectFrom('challengeReady')
    .select(columns)
    .where('challengeId', '=', challengeId)
    .executeTakeFirst()
}

/** The same with where it will be published, in words. */
export function findReadyPlace(challengeId: string, on: Db = db) {
  return on
    .selectFrom('challengeReady')
    .innerJoin('datathon', 'datathon.id', 'challengeReady.datathonId')
    .select(['datathon.name', 'challengeReady.readyAt'])
    .where('challengeReady.challengeId', '=', challengeId)
    .executeTakeFirst()
}

/** The review was done again: what counts is what was read last. */
export async function putReadiness(
  challengeId: string,
  readiness: Readiness,
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('challengeReady')
    .values({ challengeId, ...readiness })
    .onConflict((conflict) => conflict.column('challengeId').doUpdateSet(readiness))
    .execute()
}

/** What it was; undefined where it was not ready. */
export function deleteReadiness(
  challengeId: string,
  trx: Transaction,
): Promise<Readiness | undefined> {
  return trx
    .deleteFrom('challengeReady')
    .where('challengeId', '=', challengeId)
    .returning(columns)
    .executeTakeFirst()
}

/** Briefs that wait for nothing any more, reviewed and of a verified organisation, with where they go. */
export function listReady(on: Db = db): Promise<{ slug: string; datathonId: string }[]> {
  return on
    .selectFrom('challengeReady')
    .innerJoin('challenge', 'challenge.id', 'challengeReady.challengeId')
    .innerJoin('organization', 'organization.id', 'challenge.organizationId')
    .select(['challenge.slug', 'challengeReady.datathonId'])
    .where('organization.status', '=', 'verified')
    .where('challenge.concealedAt', 'is', null)
    .orderBy('challengeReady.readyAt')
    .execute()
}

/** How many briefs of an organisation are published once it is verified. */
export async function countReady(organizationId: string, on: Db = db): Promise<number> {
  const { n } = await on
    .selectFrom('challengeReady')
    .innerJoin('challenge', 'challenge.id', 'challengeReady.challengeId')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('challenge.organizationId', '=', organizationId)
    .executeTakeFirstOrThrow()
  return n
}
