import { db, type Db, type Transaction } from 'db/client'
import type { BriefContent } from './answers'
import { withLastingVoices } from './queries-brief-voices.server'

const content = (value: unknown) => value as BriefContent

/** What the public reads of a brief: its latest published version. */
export async function findPublishedContent(challengeId: string, on: Db = db) {
  return (await findPublishedVersion(challengeId, on))?.content
}

/** The same, and since when it is read so. */
export async function findPublishedVersion(challengeId: string, on: Db = db) {
  const row = await on
    .selectFrom('challenge')
    .innerJoin('challengeVersion', (join) =>
      join
        .onRef('challengeVersion.challengeId', '=', 'challenge.id')
        .onRef('challengeVersion.number', '=', 'challenge.publishedVersion'),
    )
    .select(['challengeVersion.content', 'challengeVersion.publishedAt'])
    .where('challenge.id', '=', challengeId)
    .executeTakeFirst()
  return (
    row && {
      content: await withLastingVoices(content(row.content), on),
      publishedAt: row.publishedAt,
    }
  )
}

/** Every published version, the latest first, without its content. */
export function listVersions(challengeId: string, on: Db = db) {
  return on
    .selectFrom('challengeVersion')
    .select(['number', 'changeNote', 'publishedAt'])
    .where('challengeId', '=', challengeId)
    .orderBy('number', 'desc')
    .execute()
}

export async function findVersion(challengeId: string, number: number, on: Db = db) {
  const row = await on
    .selectFrom('challengeVersion')
    .select(['number', 'content', 'publishedAt'])
    .where('challengeId', '=', challengeId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && { ...row, content: content(row.content) }
}

export async function insertVersion(
  version: {
    challengeId: string
    number: number
    content: BriefContent
    words: string
    changeNote: string
    publishedBy: string | null
    publishedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx
    .insertInto('challengeVersion')
    .values({ ...version, content: JSON.stringify(version.content) })
    .execute()
}
