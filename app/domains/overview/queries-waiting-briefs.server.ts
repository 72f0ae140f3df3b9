import { db, type Db } from 'db/client'
import { isOwnBrief } from '../challenges/queries-standing.server'

/** Briefs of somebody's organisations, and of needs that they told, where something is theirs to do. */
export function listOwnBriefs(personId: string, on: Db = db) {
  return on
    .selectFrom('challenge')
    .leftJoin('datathon', 'datathon.id', 'challenge.datathonId')
    .where(isOwnBrief(personId))
    .where('challenge.state', 'in', ['draft', 'changes_requested', 'published'])
    .where('challenge.concealedAt', 'is', null)
    .select((eb) => [
      'challenge.id',
      'challenge.slug',
      'challenge.title',
      'challenge.language',
      'challenge.state',
      'datathon.submissionsCloseAt as closesAt',
      eb
        .selectFrom('question')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('question.challengeId', '=', 'challenge.id')
        .where('question.answeredAt', 'is', null)
        .where('question.hiddenBy', 'is', null)
        .as('unanswered'),
    ])
    .execute()
}

/** Organisations that somebody owns and that were not verified, with a brief that waits for that. */
export function listRefusedOwn(personId: string, on: Db = db) {
  return on
    .selectFrom('organization')
    .innerJoin('membership', 'membership.organizationId', 'organization.id')
    .where('membership.personId', '=', personId)
    .where('membership.role', '=', 'owner')
    .where('organization.status', '=', 'refused')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('challenge')
          .select('challenge.id')
          .whereRef('challenge.organizationId', '=', 'organization.id')
          .where('challenge.state', 'in', ['draft', 'in_review', 'changes_requested']),
      ),
    )
    .select(['organization.slug', 'organization.name'])
    .execute()
}

/**
 * Briefs that somebody may review, the longest waiting first: everywhere, or those that name a datathon which they
 * organise; nobody one of their own organisation, and none whose review is done.
 */
export function listBriefsToReview(
  personId: string,
  { everywhere }: { everywhere: boolean },
  on: Db = db,
) {
  return on
    .selectFrom('challenge')
    .innerJoin('organization', 'organization.id', 'challenge.organizationId')
    .where('challenge.state', '=', 'in_review')
    .where('challenge.concealedAt', 'is', null)
    .where('challenge.id', 'not in', on.selectFrom('challengeReady').select('challengeId'))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('membership')
            .select('membership.personId')
            .whereRef('membership.organizationId', '=', 'challenge.organizationId')
            .where('membership.personId', '=', personId),
        ),
      ),
    )
    .$if(!everywhere, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('datathonRole')
            .select('datathonRole.personId')
            .whereRef('datathonRole.datathonId', '=', 'challenge.datathonId')
            .where('datathonRole.personId', '=', personId)
            .where('datathonRole.role', '=', 'organizer'),
        ),
      ),
    )
    .select([
      'challenge.slug',
      'challenge.title',
      'challenge.language',
      'challenge.datathonId',
      'organization.name as organization',
    ])
    .orderBy('challenge.submittedAt')
    .limit(10)
    .execute()
}

/** Datasets that somebody proposed and that came back with a note of what to mend. */
export function listReturnedDatasets(personId: string, on: Db = db) {
  return on
    .selectFrom('dataset')
    .select(['slug', 'title'])
    .where('proposedBy', '=', personId)
    .where('state', '=', 'proposed')
    .where('note', '<>', '')
    .execute()
}

/** Datasets that wait for a curator. */
export async function countToCurate(on: Db = db): Promise<number> {
  const { n } = await on
    .selectFrom('dataset')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', 'in', ['proposed', 'in_review'])
    .where('note', '=', '')
    .executeTakeFirstOrThrow()
  return n
}

/** Organisations that wait to be verified. */
export async function countToVerify(on: Db = db): Promise<number> {
  const { n } = await on
    .selectFrom('organization')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow()
  return n
}
