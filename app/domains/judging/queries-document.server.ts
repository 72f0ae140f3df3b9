import { db, type Db } from 'db/client'
import type { RepositoryFacts } from '~/platform/github/facts'

/** What was frozen of a submission at the deadline, and for which brief. */
export async function findDocument(submissionId: string, on: Db = db) {
  const row = await on
    .selectFrom('submission')
    .innerJoin('submissionVersion', (join) =>
      join
        .onRef('submissionVersion.submissionId', '=', 'submission.id')
        .onRef('submissionVersion.number', '=', 'submission.lockedVersion'),
    )
    .innerJoin('team', 'team.id', 'submission.teamId')
    .select([
      'team.challengeId',
      'team.name as teamName',
      'submissionVersion.number as version',
      'submissionVersion.handedInAt',
      'submissionVersion.repository',
      'submissionVersion.commitSha',
      'submissionVersion.facts',
      'submissionVersion.answers',
    ])
    .where('submission.id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return {
    ...row,
    facts: row.facts as unknown as Partial<RepositoryFacts>,
    answers: row.answers as unknown as Record<string, unknown>,
  }
}
