import { db, type Db, type Transaction } from 'db/client'
import type { RepositoryFacts } from '~/platform/github/facts'
import type { PriorWork } from '../datathons/rules'
import { deleteFiles } from '../files/queries.server'
import { answersOf, type Answers } from './answers'
import type { SubmissionState } from './rules'

/** A submission with what its rules and pages ask of its team, brief and datathon. */
export type Submission = NonNullable<Awaited<ReturnType<typeof findSubmission>>>

const joined = (on: Db) =>
  on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .select([
      'submission.id',
      'submission.state',
      'submission.repository',
      'submission.repositoryLinkedBy',
      'submission.repositoryErasedAt',
      'submission.repositoryFacts',
      'submission.repositoryReadAt',
      'submission.repositoryRefusal',
      'submission.answers',
      'submission.datasetIds',
      'submission.language',
      'submission.lockedAt',
      'submission.lockedVersion',
      'submission.pictureFileId',
      'submission.pictureWords',
      'submission.teamId',
      'team.slug as teamSlug',
      'team.name as teamName',
      'team.challengeId',
      'challenge.slug as challengeSlug',
      'challenge.title as challengeTitle',
      'challenge.language as challengeLanguage',
      'team.datathonId',
      'datathon.slug as datathonSlug',
      'datathon.name as datathonName',
      'datathon.timeZone',
      'datathon.startsAt',
      'datathon.submissionsCloseAt',
      'datathon.judgingClosesAt',
      'datathon.priorWork',
      'datathon.teamSmallest',
    ])

/** By its id; what is no id names none. */
export async function findSubmission(id: string, on: Db = db) {
  const found = await joined(on)
    .where((eb) => eb(eb.cast<string>('submission.id', 'text'), '=', id))
    .executeTakeFirst()
  return found && typed(found)
}

/** Takes a submission for the time of a change. */
export async function lockSubmission(id: string, trx: Transaction) {
  const found = await joined(trx)
    .where((eb) => eb(eb.cast<string>('submission.id', 'text'), '=', id))
    .forUpdate('submission')
    .executeTakeFirst()
  return found && typed(found)
}

/** The one submission that a team has, if it has linked a repository. */
export async function findSubmissionOf(teamId: string, on: Db = db) {
  const found = await on
    .selectFrom('submission')
    .select(['id', 'state'])
    .where('teamId', '=', teamId)
    .executeTakeFirst()
  return found && { id: found.id, state: found.state as SubmissionState }
}

/** Gives the submission's id; a team's second one is its first. */
export async function insertSubmission(
  submission: { teamId: string; createdAt: Date },
  trx: Transaction,
): Promise<string> {
  await trx
    .insertInto('submission')
    .values(submission)
    .onConflict((conflict) => conflict.column('teamId').doNothing())
    .execute()
  const { id } = await trx
    .selectFrom('submission')
    .select('id')
    .where('teamId', '=', submission.teamId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return id
}

export async function updateSubmission(
  id: string,
  change: Partial<{
    state: SubmissionState
    answers: Answers
    /** Of the answers. */
    language: string
    datasetIds: string[]
    lockedAt: Date
    lockedVersion: number
  }>,
  trx: Transaction,
): Promise<void> {
  const { answers, ...rest } = change
  const set = answers ? { ...rest, answers: JSON.stringify(answers) } : rest
  await trx.updateTable('submission').set(set).where('id', '=', id).execute()
}

/** Its picture goes along. */
export async function deleteSubmission(id: string, trx: Transaction): Promise<void> {
  const gone = await trx
    .deleteFrom('submission')
    .where('id', '=', id)
    .returning('pictureFileId')
    .execute()
  await deleteFiles(
    gone.flatMap(({ pictureFileId }) => pictureFileId ?? []),
    trx,
  )
}

export async function updatePicture(
  id: string,
  { fileId, words }: { fileId: string | null; words: string },
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('submission')
    .set({ pictureFileId: fileId, pictureWords: words })
    .where('id', '=', id)
    .execute()
}

/** Submissions that were handed in and wait for the lock, with their last version, deadlines passed. */
export function listToLock(now: Date, on: Db = db) {
  return on
    .selectFrom('submission')
    .innerJoin('team', 'team.id', 'submission.teamId')
    .innerJoin('datathon', 'datathon.id', 'team.datathonId')
    .select(['submission.id', 'datathon.submissionsCloseAt'])
    .where('submission.state', '=', 'submitted')
    .where('datathon.submissionsCloseAt', '<=', now)
    .orderBy('datathon.submissionsCloseAt')
    .execute()
}

function typed<
  Row extends {
    state: string
    answers: unknown
    repositoryFacts: unknown
    priorWork: string
  },
>({ answers, repositoryFacts, state, priorWork, ...row }: Row) {
  return {
    ...row,
    state: state as SubmissionState,
    answers: answersOf(answers),
    repositoryFacts: repositoryFacts as RepositoryFacts | null,
    priorWork: priorWork as PriorWork,
  }
}
