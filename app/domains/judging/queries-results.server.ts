import { db, type Db, type Transaction } from 'db/client'
import type { Bundle } from './bundle'
import type { GivenAward } from './rules'

/** What was published of a datathon; undefined before. */
export async function findResults(datathonId: string, on: Db = db) {
  const row = await on
    .selectFrom('results')
    .select(['bundle', 'bundleHash', 'publishedAt'])
    .where('datathonId', '=', datathonId)
    .executeTakeFirst()
  return row && { ...row, bundle: row.bundle as unknown as Bundle }
}

/** Whether results of a datathon are out, for pages that show none of them. */
export async function areResultsOut(datathonId: string, on: Db = db): Promise<boolean> {
  const row = await on
    .selectFrom('results')
    .select('publishedAt')
    .where('datathonId', '=', datathonId)
    .executeTakeFirst()
  return row !== undefined
}

/** When results came out, by the datathon's id; those that wait for theirs are not in it. */
export async function listPublicationDates(on: Db = db): Promise<Map<string, Date>> {
  const rows = await on.selectFrom('results').select(['datathonId', 'publishedAt']).execute()
  return new Map(rows.map(({ datathonId, publishedAt }) => [datathonId, publishedAt]))
}

export async function findPublicationDate(datathonId: string, on: Db = db): Promise<Date | null> {
  const row = await on
    .selectFrom('results')
    .select('publishedAt')
    .where('datathonId', '=', datathonId)
    .executeTakeFirst()
  return row?.publishedAt ?? null
}

export async function insertResults(
  results: {
    datathonId: string
    bundle: Bundle
    bundleHash: string
    publishedBy: string
    publishedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('results')
    .values({ ...results, bundle: JSON.stringify(results.bundle) })
    .execute()
}

/** The brief of each judged submission, and in which language it is written: the bundle has their titles alone. */
export async function findBriefs(
  datathonId: string,
  on: Db = db,
): Promise<Record<string, { slug: string; language: string }>> {
  const rows = await on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .select(['submission.id', 'challenge.slug', 'challenge.language'])
    .where('team.datathonId', '=', datathonId)
    .execute()
  return Object.fromEntries(rows.map(({ id, ...brief }) => [id, brief]))
}

/** What stands instead of the title that a bundle has, by submission, where the brief was hidden since. */
export async function findHiddenTitles(
  datathonId: string,
  on: Db = db,
): Promise<Record<string, string>> {
  const rows = await on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .select(['submission.id', 'challenge.title'])
    .where('team.datathonId', '=', datathonId)
    .where('challenge.concealedAt', 'is not', null)
    .execute()
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]))
}

/** What a bundle says of the submissions that were judged. */
export function listSubmissionFacts(datathonId: string, on: Db = db) {
  return on
    .selectFrom('submission')
    .innerJoin('submissionVersion', (join) =>
      join
        .onRef('submissionVersion.submissionId', '=', 'submission.id')
        .onRef('submissionVersion.number', '=', 'submission.lockedVersion'),
    )
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .select([
      'submission.id',
      'team.name as team',
      'challenge.title as challenge',
      'submissionVersion.number as version',
      'submissionVersion.commitSha as commit',
    ])
    .where('team.datathonId', '=', datathonId)
    .where('submission.state', '=', 'locked')
    .orderBy('submission.id')
    .execute()
}

export async function insertAwardsGiven(given: GivenAward[], trx: Transaction): Promise<void> {
  if (given.length > 0) await trx.insertInto('awardGiven').values(given).execute()
}

/** The awards of a datathon with who got them, in the order of the awards. */
export function listAwardsGiven(datathonId: string, on: Db = db) {
  return on
    .selectFrom('awardGiven')
    .innerJoin('award', 'award.id', 'awardGiven.awardId')
    .innerJoin('submission', 'submission.id', 'awardGiven.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select([
      'award.name as awardName',
      'awardGiven.submissionId',
      'awardGiven.reason',
      'team.name as teamName',
      'team.slug as teamSlug',
      'team.challengeId',
    ])
    .where('award.datathonId', '=', datathonId)
    .orderBy('award.position')
    .execute()
}

/** Everybody who worked on a submission of the datathon. */
export async function listTeamMemberIds(datathonId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('teamMember')
    .innerJoin('submission', 'submission.teamId', 'teamMember.teamId')
    .select('personId')
    .where('teamMember.datathonId', '=', datathonId)
    .where('submission.state', 'in', ['locked', 'disqualified'])
    .execute()
  return rows.map(({ personId }) => personId)
}
