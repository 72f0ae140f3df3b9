import { db, type Db, type Transaction } from 'db/client'
import { deleteFiles } from '../files/queries.server'

/** Of each team of a person, what it says of its work now. */
export function listOwnSubmissions(personId: string, on: Db = db) {
  return on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('teamMember', 'teamMember.teamId', 'submission.teamId')
    .select(['submission.id', 'team.slug as team', 'state', 'repository', 'answers', 'createdAt'])
    .where('teamMember.personId', '=', personId)
    .orderBy('createdAt')
    .execute()
}

/** What a person handed in for their team. */
export function listOwnHandIns(personId: string, on: Db = db) {
  return on
    .selectFrom('submissionVersion')
    .select([
      'submissionId',
      'number',
      'handedInAt',
      'repository',
      'commitSha',
      'answers',
      'receiptCode',
      'contentHash',
    ])
    .where('handedInBy', '=', personId)
    .orderBy('handedInAt')
    .execute()
}

/** The teams of a person that handed something in. */
export async function listTeamsWithWork(personId: string, on: Db): Promise<string[]> {
  const rows = await on
    .selectFrom('submissionVersion')
    .innerJoin('submission', 'submission.id', 'submissionVersion.submissionId')
    .innerJoin('teamMember', 'teamMember.teamId', 'submission.teamId')
    .select('submission.teamId')
    .distinct()
    .where('teamMember.personId', '=', personId)
    .execute()
  return rows.map(({ teamId }) => teamId)
}

/** What was begun in teams of nobody else and never handed in. */
export async function deleteDraftsAlone(personId: string, trx: Transaction): Promise<void> {
  const gone = await trx
    .deleteFrom('submission')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('submissionVersion')
            .select('number')
            .whereRef('submissionVersion.submissionId', '=', 'submission.id'),
        ),
      ),
    )
    .where((eb) =>
      eb(
        'teamId',
        'in',
        eb
          .selectFrom('teamMember')
          .select('teamId')
          .groupBy('teamId')
          .having((having) => having.fn.countAll(), '=', 1)
          .having(
            (having) => having.fn.agg<boolean>('bool_and', [having('personId', '=', personId)]),
            '=',
            true,
          ),
      ),
    )
    .returning('pictureFileId')
    .execute()
  await deleteFiles(
    gone.flatMap(({ pictureFileId }) => pictureFileId ?? []),
    trx,
  )
}
