import { db, type Db, type Transaction } from 'db/client'
import type { Theme } from '~/shared/themes'

/** Submissions with an award in published results, with what a tool takes over from them. */
function awarded(on: Db) {
  return on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('results', 'results.datathonId', 'team.datathonId')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .innerJoin('submissionVersion as locked', (join) =>
      join
        .onRef('locked.submissionId', '=', 'submission.id')
        .onRef('locked.number', '=', 'submission.lockedVersion'),
    )
    .leftJoin('tool', 'tool.submissionId', 'submission.id')
    .where('submission.state', '=', 'locked')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('awardGiven')
          .select('awardGiven.awardId')
          .whereRef('awardGiven.submissionId', '=', 'submission.id'),
      ),
    )
    .select([
      'submission.id',
      'team.id as teamId',
      'team.name as teamName',
      'team.datathonId',
      'datathon.name as datathonName',
      'challenge.id as challengeId',
      'challenge.slug as challengeSlug',
      'challenge.title as challengeTitle',
      'challenge.language as challengeLanguage',
      'challenge.theme',
      'locked.repository',
      'tool.slug as toolSlug',
    ])
    .select((eb) =>
      eb
        .selectFrom('teamMember')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('teamMember.teamId', '=', 'team.id')
        .as('members'),
    )
    .$narrowType<{ theme: Theme; members: number }>()
}

/** Winners that nobody has taken into incubation yet, of one datathon or of all, the latest results first. */
export function listAwardedWithoutTool(datathonId?: string, on: Db = db) {
  return awarded(on)
    .where('tool.id', 'is', null)
    .$if(datathonId !== undefined, (query) => query.where('team.datathonId', '=', datathonId!))
    .orderBy('results.publishedAt', 'desc')
    .orderBy('team.name')
    .execute()
}

export async function findAwarded(submissionId: string, on: Db = db) {
  return (await awarded(on).where('submission.id', '=', submissionId).executeTakeFirst()) ?? null
}

/** Takes the submission, so that two people at once do not make two tools of it. */
export async function lockAwarded(submissionId: string, trx: Transaction) {
  await trx
    .selectFrom('submission')
    .select('id')
    .where('id', '=', submissionId)
    .forUpdate()
    .executeTakeFirst()
  return findAwarded(submissionId, trx)
}

/** Those who made it: they become its maintainers. */
export async function listTeamPeople(teamId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('teamMember')
    .select('personId')
    .where('teamId', '=', teamId)
    .execute()
  return rows.map(({ personId }) => personId)
}

/** The mentors of a datathon who could go on mentoring, by handle. */
export async function listDatathonMentors(datathonId: string, on: Db = db): Promise<string[]> {
  const rows = await on
    .selectFrom('datathonRole')
    .innerJoin('person', 'person.id', 'datathonRole.personId')
    .select('person.handle')
    .where('datathonRole.datathonId', '=', datathonId)
    .where('datathonRole.role', '=', 'mentor')
    .orderBy('person.handle')
    .execute()
  return rows.map(({ handle }) => handle)
}
