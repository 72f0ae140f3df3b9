import { db, type Db, type Transaction } from 'db/client'
import type { WrittenAs } from './approvals'
import type { SectionKey } from './questions'

const joined = (on: Db) =>
  on
    .selectFrom('challengeVoice')
    .innerJoin('storedFile', 'storedFile.id', 'challengeVoice.fileId')
    .select([
      'challengeVoice.id',
      'challengeVoice.challengeId',
      'challengeVoice.language',
      'challengeVoice.section',
      'challengeVoice.seconds',
      'challengeVoice.writtenAs',
      'challengeVoice.recordedAt',
      'challengeVoice.approvedAt',
      'challengeVoice.fileId',
      'storedFile.bytes',
      'storedFile.mediaType',
    ])

/** The sections of a brief that are told aloud, in whatever language; not those that were replaced. */
export async function listBriefVoices(challengeId: string, on: Db = db) {
  const rows = await joined(on)
    .where('challengeId', '=', challengeId)
    .where('droppedAt', 'is', null)
    .orderBy('language')
    .orderBy('section')
    .execute()
  return rows.map((row) => ({ ...row, section: row.section as SectionKey }))
}

/** One of a brief's voices, replaced ones too. */
export function findBriefVoice(challengeId: string, id: string, on: Db = db) {
  return joined(on)
    .where('challengeId', '=', challengeId)
    .where('challengeVoice.id', '=', id)
    .executeTakeFirst()
}

/** Of some voices those that are still there: one goes with the person who recorded it. */
export async function listLastingVoices(ids: string[], on: Db = db): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await on.selectFrom('challengeVoice').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

export async function insertBriefVoice(
  voice: {
    challengeId: string
    language: string
    section: SectionKey
    fileId: string
    seconds: number
    recordedBy: string
    writtenAs: Exclude<WrittenAs, 'need'>
    recordedAt: Date
  },
  trx: Transaction,
): Promise<void> {
  await trx.insertInto('challengeVoice').values(voice).execute()
}

/** Takes the voice of a section away; where it is published it is kept until the next version is. */
export async function dropVoiceOf(
  place: { challengeId: string; language: string; section: SectionKey },
  isPublished: boolean,
  now: Date,
  trx: Transaction,
): Promise<void> {
  const { challengeId, language, section } = place
  await trx
    .updateTable('challengeVoice')
    .set({ droppedAt: now })
    .where('challengeId', '=', challengeId)
    .where('language', '=', language)
    .where('section', '=', section)
    .where('droppedAt', 'is', null)
    .execute()
  if (!isPublished) await deleteDroppedVoices(challengeId, trx)
}

/** What no page plays any more. A trigger sees to the bytes. */
export async function deleteDroppedVoices(challengeId: string, trx: Transaction): Promise<void> {
  await trx
    .deleteFrom('challengeVoice')
    .where('challengeId', '=', challengeId)
    .where('droppedAt', 'is not', null)
    .execute()
}
