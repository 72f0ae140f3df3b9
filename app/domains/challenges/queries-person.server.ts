import { db, type Db, type Transaction } from 'db/client'
import { answeredByMail } from './queries-mailed-answers.server'

export function listOwnChallengesWritten(personId: string, on: Db = db) {
  return on
    .selectFrom('challenge')
    .select(['slug', 'title', 'state', 'createdAt'])
    .where('createdBy', '=', personId)
    .orderBy('createdAt')
    .execute()
}

const ofChallenges = (table: 'challengeAnswer' | 'question', on: Db) =>
  on.selectFrom(table).innerJoin('challenge', 'challenge.id', `${table}.challengeId`)

export function listOwnAnswers(personId: string, on: Db = db) {
  return ofChallenges('challengeAnswer', on)
    .select([
      'challenge.slug',
      'challengeAnswer.question',
      'challengeAnswer.value',
      'challengeAnswer.writtenAt',
    ])
    .where('challengeAnswer.writtenBy', '=', personId)
    .orderBy('challengeAnswer.writtenAt')
    .execute()
}

/** Answers that somebody approved for their organisation, in a companion's words. */
export function listOwnApproved(personId: string, on: Db = db) {
  return ofChallenges('challengeAnswer', on)
    .select(['challenge.slug', 'challengeAnswer.question', 'challengeAnswer.approvedAt'])
    .where('challengeAnswer.approvedBy', '=', personId)
    .orderBy('challengeAnswer.approvedAt')
    .execute()
}

/** What somebody wrote of a brief in another language. */
export function listOwnTranslations(personId: string, on: Db = db) {
  return on
    .selectFrom('challengeTranslation')
    .innerJoin('challenge', 'challenge.id', 'challengeTranslation.challengeId')
    .select(['challenge.slug', 'challengeTranslation.language', 'challengeTranslation.field'])
    .select(['challengeTranslation.text', 'challengeTranslation.writtenAt'])
    .where('challengeTranslation.writtenBy', '=', personId)
    .orderBy('challengeTranslation.writtenAt')
    .execute()
}

/** Sections that somebody told aloud; the sound is among the files that they uploaded. */
export function listOwnBriefVoices(personId: string, on: Db = db) {
  return on
    .selectFrom('challengeVoice')
    .innerJoin('challenge', 'challenge.id', 'challengeVoice.challengeId')
    .select(['challenge.slug', 'challengeVoice.language', 'challengeVoice.section'])
    .select(['challengeVoice.fileId', 'challengeVoice.seconds', 'challengeVoice.recordedAt'])
    .where('challengeVoice.recordedBy', '=', personId)
    .orderBy('challengeVoice.recordedAt')
    .execute()
}

export function listOwnVersions(personId: string, on: Db = db) {
  return on
    .selectFrom('challengeVersion')
    .innerJoin('challenge', 'challenge.id', 'challengeVersion.challengeId')
    .select([
      'challenge.slug',
      'challengeVersion.number',
      'challengeVersion.changeNote',
      'challengeVersion.publishedAt',
    ])
    .where('challengeVersion.publishedBy', '=', personId)
    .orderBy('challengeVersion.publishedAt')
    .execute()
}

export function listOwnLinks(personId: string, on: Db = db) {
  return on
    .selectFrom('challengeDataset')
    .innerJoin('challenge', 'challenge.id', 'challengeDataset.challengeId')
    .innerJoin('dataset', 'dataset.id', 'challengeDataset.datasetId')
    .select(['challenge.slug', 'dataset.slug as dataset', 'challengeDataset.linkedAt'])
    .where('challengeDataset.linkedBy', '=', personId)
    .orderBy('challengeDataset.linkedAt')
    .execute()
}

/** Questions that a person asked: their words, not the answer's. */
export function listOwnQuestions(personId: string, on: Db = db) {
  return ofChallenges('question', on)
    .select(['challenge.slug', 'question.body', 'question.askedAt'])
    .where('question.askedBy', '=', personId)
    .orderBy('question.askedAt')
    .execute()
}

export function listOwnQuestionsAnswered(personId: string, on: Db = db) {
  return ofChallenges('question', on)
    .select(['challenge.slug', 'question.answer', 'question.answeredAt'])
    .where('question.answeredBy', '=', personId)
    .orderBy('question.answeredAt')
    .execute()
}

/** What somebody answered by mail: what became of it, and their words where those are not public. */
export function listOwnMailedAnswers(personId: string, on: Db = db) {
  return answeredByMail(on)
    .select(['challenge.slug', 'mailedAnswer.outcome', 'mailedAnswer.draft'])
    .select('mailedAnswer.receivedAt')
    .where('mailedAnswer.personId', '=', personId)
    .orderBy('mailedAnswer.receivedAt')
    .execute()
}

export function listFollowed(personId: string, on: Db = db) {
  return on
    .selectFrom('challengeFollower')
    .innerJoin('challenge', 'challenge.id', 'challengeFollower.challengeId')
    .select(['challenge.slug', 'challengeFollower.since'])
    .where('challengeFollower.personId', '=', personId)
    .orderBy('since')
    .execute()
}

/** Of some organisations those that brought more than drafts. */
export async function listWithBriefs(organizationIds: string[], on: Db): Promise<string[]> {
  if (organizationIds.length === 0) return []
  const rows = await on
    .selectFrom('challenge')
    .select('organizationId')
    .distinct()
    .where('organizationId', 'in', organizationIds)
    .where('submittedAt', 'is not', null)
    .execute()
  return rows.map(({ organizationId }) => organizationId).filter((id) => id !== null)
}

/** Drafts that nobody but their organisations ever saw. */
export async function deleteDraftsOf(organizationIds: string[], trx: Transaction): Promise<void> {
  if (organizationIds.length === 0) return
  await trx
    .deleteFrom('challenge')
    .where('organizationId', 'in', organizationIds)
    .where('submittedAt', 'is', null)
    .execute()
}

/** Annexes that somebody wrote last. Their text belongs to the organisation, which has it on its own page. */
export function listOwnAnnexes(personId: string, on: Db = db) {
  return on
    .selectFrom('annex')
    .innerJoin('challenge', 'challenge.id', 'annex.challengeId')
    .select(['challenge.slug', 'annex.writtenAt'])
    .where('annex.writtenBy', '=', personId)
    .orderBy('annex.writtenAt')
    .execute()
}

export function listOwnOpenings(personId: string, on: Db = db) {
  return on
    .selectFrom('annexOpening')
    .innerJoin('challenge', 'challenge.id', 'annexOpening.challengeId')
    .select(['challenge.slug', 'annexOpening.openedAt'])
    .where('annexOpening.openedBy', '=', personId)
    .orderBy('annexOpening.openedAt')
    .execute()
}

export function listOwnReadings(personId: string, on: Db = db) {
  return on
    .selectFrom('annexReading')
    .innerJoin('challenge', 'challenge.id', 'annexReading.challengeId')
    .select(['challenge.slug', 'annexReading.readAt'])
    .where('annexReading.personId', '=', personId)
    .orderBy('annexReading.readAt')
    .execute()
}

/** Deletes the drafts of a teller's needs that have no organisation. Gives the need of each, and its companion. */
export function deleteUnowned(tellerId: string, trx: Transaction) {
  return trx
    .deleteFrom('challenge')
    .using('need')
    .whereRef('need.id', '=', 'challenge.needId')
    .where('need.tellerId', '=', tellerId)
    .where('challenge.organizationId', 'is', null)
    .returning(['need.id as needId', 'need.companionId'])
    .execute()
}
