import { db, type Db, type Transaction } from 'db/client'
import type { RepositoryFacts } from '~/platform/github/facts'
import { answersOf, type Answers } from './answers'

export type FrozenFacts = Omit<RepositoryFacts, 'etags'>

/** What was handed in, the last one first. */
export async function listHandIns(submissionId: string, on: Db = db) {
  return on
    .selectFrom('submissionVersion')
    .select(['number', 'handedInAt', 'commitSha', 'receiptCode'])
    .where('submissionId', '=', submissionId)
    .orderBy('number', 'desc')
    .execute()
}

/** One handed-in version; the last one where no number is given. */
export async function findHandIn(submissionId: string, number: number | null = null, on: Db = db) {
  let query = versions(on)
    .where('submissionVersion.submissionId', '=', submissionId)
    .orderBy('number', 'desc')
    .limit(1)
  if (number !== null) query = query.where('number', '=', number)
  const found = await query.executeTakeFirst()
  return found && typed(found)
}

/** What each of these submissions is, in the words of its team: of the version that was judged. */
export async function listJudgedWork(submissionIds: string[], on: Db = db) {
  if (submissionIds.length === 0) return []
  const rows = await lockedVersions(on)
    .select([
      'submission.id',
      'submission.pictureFileId',
      'submission.pictureWords',
      'submissionVersion.answers',
      'submissionVersion.language',
    ])
    .where('submission.id', 'in', submissionIds)
    .execute()
  return rows.map(({ answers, ...row }) => ({ ...row, answers: answersOf(answers) }))
}

/** The version that a receipt stands for. */
export async function findHandInByReceipt(code: string, on: Db = db) {
  const found = await versions(on).where('receiptCode', '=', code).executeTakeFirst()
  return found && typed(found)
}

/** Each submission with the version that was judged. */
const lockedVersions = (on: Db) =>
  on
    .selectFrom('submission')
    .innerJoin('submissionVersion', (join) =>
      join
        .onRef('submissionVersion.submissionId', '=', 'submission.id')
        .onRef('submissionVersion.number', '=', 'submission.lockedVersion'),
    )

const versions = (on: Db) =>
  on
    .selectFrom('submissionVersion')
    .select([
      'submissionVersion.submissionId',
      'number',
      'handedInAt',
      'repository',
      'repositoryErasedAt',
      'repositorySalt',
      'repositoryDigest',
      'commitSha',
      'commitKnownSince',
      'facts',
      'answers',
      'answersSalt',
      'answersDigest',
      'language',
      'receiptCode',
      'hashFormat',
      'contentHash',
      'archiveFileId',
    ])

export async function insertHandIn(
  version: {
    submissionId: string
    number: number
    handedInAt: Date
    handedInBy: string
    repository: string
    repositoryLinkedBy: string | null
    repositorySalt: string
    repositoryDigest: string
    commitSha: string
    commitKnownSince: Date | null
    facts: FrozenFacts
    answers: Answers
    answersSalt: string
    answersDigest: string
    language: string
    receiptCode: string
    hashFormat: number
    contentHash: string
  },
  datasets: { id: string; version: number }[],
  trx: Transaction,
): Promise<void> {
  const { facts, answers, ...rest } = version
  await trx
    .insertInto('submissionVersion')
    .values({ ...rest, facts: JSON.stringify(facts), answers: JSON.stringify(answers) })
    .execute()
  if (datasets.length === 0) return
  const { submissionId, number } = version
  await trx
    .insertInto('submissionDataset')
    .values(
      datasets.map(({ id, version }) => ({
        submissionId,
        versionNumber: number,
        datasetId: id,
        datasetVersion: version,
      })),
    )
    .execute()
}

/** Gives the versions that froze a commit the facts that were read of that very commit. */
export async function updateHandInFacts(
  submissionId: string,
  commitSha: string,
  facts: FrozenFacts,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('submissionVersion')
    .set({ facts: JSON.stringify(facts) })
    .where('submissionId', '=', submissionId)
    .where('commitSha', '=', commitSha)
    .where('repository', 'is not', null)
    .execute()
}

/** Locked versions of which no copy of the code is kept yet. */
export function listWithoutArchive(on: Db = db) {
  return lockedVersions(on)
    .select([
      'submission.id as submissionId',
      'number',
      'submissionVersion.repository',
      'commitSha',
    ])
    .where('submissionVersion.archiveFileId', 'is', null)
    .where('submissionVersion.repository', 'is not', null)
    .orderBy('submission.lockedAt')
    .execute()
}

/** Takes the version whose copy is to be kept; undefined where one is kept already. */
export function lockWithoutArchive(submissionId: string, number: number, trx: Transaction) {
  return trx
    .selectFrom('submissionVersion')
    .select('number')
    .where('submissionId', '=', submissionId)
    .where('number', '=', number)
    .where('archiveFileId', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateArchive(
  submissionId: string,
  number: number,
  archiveFileId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .updateTable('submissionVersion')
    .set({ archiveFileId })
    .where('submissionId', '=', submissionId)
    .where('number', '=', number)
    .execute()
}

function typed<Row extends { facts: unknown; answers: unknown }>({ facts, answers, ...row }: Row) {
  return { ...row, facts: facts as FrozenFacts, answers: answersOf(answers) }
}
