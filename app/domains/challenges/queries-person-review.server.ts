import { db, type Db } from 'db/client'

export function listOwnComments(personId: string, on: Db = db) {
  return on
    .selectFrom('reviewComment')
    .innerJoin('challenge', 'challenge.id', 'reviewComment.challengeId')
    .select([
      'challenge.slug',
      'reviewComment.section',
      'reviewComment.body',
      'reviewComment.writtenAt',
    ])
    .where('reviewComment.authorId', '=', personId)
    .orderBy('reviewComment.writtenAt')
    .execute()
}

/** Why somebody said that no tool that exists serves. */
export function listOwnReuseReasons(personId: string, on: Db = db) {
  return on
    .selectFrom('reuseCheck')
    .innerJoin('challenge', 'challenge.id', 'reuseCheck.challengeId')
    .select(['challenge.slug', 'reuseCheck.reason', 'reuseCheck.checkedAt'])
    .where('reuseCheck.givenBy', '=', personId)
    .where('reuseCheck.reason', '<>', '')
    .orderBy('reuseCheck.checkedAt')
    .execute()
}

export function listOwnReplies(personId: string, on: Db = db) {
  return on
    .selectFrom('reviewReply')
    .innerJoin('reviewComment', 'reviewComment.id', 'reviewReply.commentId')
    .innerJoin('challenge', 'challenge.id', 'reviewComment.challengeId')
    .select(['challenge.slug', 'reviewReply.body', 'reviewReply.writtenAt'])
    .where('reviewReply.authorId', '=', personId)
    .orderBy('reviewReply.writtenAt')
    .execute()
}

const ofMarks = (on: Db) =>
  on.selectFrom('harmMark').innerJoin('challenge', 'challenge.id', 'harmMark.challengeId')

/** Briefs that somebody found risky to people, and why. */
export function listOwnMarks(personId: string, on: Db = db) {
  return ofMarks(on)
    .select(['challenge.slug', 'harmMark.reason', 'harmMark.markedAt'])
    .where('harmMark.markedBy', '=', personId)
    .orderBy('harmMark.markedAt')
    .execute()
}

export function listOwnLifted(personId: string, on: Db = db) {
  return ofMarks(on)
    .select(['challenge.slug', 'harmMark.liftedReason', 'harmMark.liftedAt'])
    .where('harmMark.liftedBy', '=', personId)
    .orderBy('harmMark.liftedAt')
    .execute()
}

export function listOwnMadeReady(personId: string, on: Db = db) {
  return on
    .selectFrom('challengeReady')
    .innerJoin('challenge', 'challenge.id', 'challengeReady.challengeId')
    .select(['challenge.slug', 'challengeReady.readyAt'])
    .where('challengeReady.readyBy', '=', personId)
    .orderBy('challengeReady.readyAt')
    .execute()
}
