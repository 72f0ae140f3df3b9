import { db, type Db } from 'db/client'

/** What teams of a datathon handed in last. */
export function listLatestHandedIn(datathonId: string, on: Db = db) {
  return on
    .selectFrom('submissionVersion')
    .innerJoin('submission', 'submission.id', 'submissionVersion.submissionId')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .where('team.datathonId', '=', datathonId)
    .select(['team.name as team', 'submissionVersion.number', 'submissionVersion.handedInAt'])
    .orderBy('submissionVersion.handedInAt', 'desc')
    .limit(5)
    .execute()
}

/** The oldest question of a datathon that waits for its answer: the brief on whose page it stands. */
export async function findOldestQuestion(datathonId: string, on: Db = db) {
  const row = await on
    .selectFrom('question')
    .innerJoin('challenge', 'challenge.id', 'question.challengeId')
    .where('challenge.datathonId', '=', datathonId)
    .where('question.answeredAt', 'is', null)
    .where('question.hiddenBy', 'is', null)
    .where('challenge.concealedAt', 'is', null)
    .select('challenge.slug')
    .orderBy('question.askedAt')
    .limit(1)
    .executeTakeFirst()
  return row?.slug ?? null
}
