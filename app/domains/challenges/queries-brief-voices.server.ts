import { db, type Db, type Transaction } from 'db/client'
import type { BriefContent } from './answers'
import { waits, type WrittenAs } from './approvals'
import type { SectionKey } from './questions'
import { onlyVoices } from './translations'

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
      'challengeVoice.recordedBy',
      'challengeVoice.recordedAt',
      'challengeVoice.approvedAt',
      'challengeVoice.droppedAt',
      'challengeVoice.fileId',
      'storedFile.bytes',
      'storedFile.mediaType',
    ])

/**
 * The sections of a brief that are told aloud, in whatever language; not those that were replaced. Of one section what
 * waits for approval comes after what stands.
 */
export async function listBriefVoices(challengeId: string, on: Db = db) {
  const rows = await joined(on)
    .where('challengeId', '=', challengeId)
    .where('droppedAt', 'is', null)
    .orderBy('language')
    .orderBy('section')
    .orderBy((eb) => eb.and([eb('writtenAs', '=', 'companion'), eb('approvedAt', 'is', null)]))
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

/** What was published without the voices that are gone since: one goes with the person who recorded it. */
export async function withLastingVoices(content: BriefContent, on: Db = db): Promise<BriefContent> {
  const { translations = {} } = content
  const told = Object.values(translations).flatMap(({ voices }) => Object.values(voices))
  if (told.length === 0) return content
  const ids = told.map(({ id }) => id)
  const rows = await on.selectFrom('challengeVoice').select('id').where('id', 'in', ids).execute()
  return { ...content, translations: onlyVoices(translations, new Set(rows.map(({ id }) => id))) }
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

/** Takes voices away; one that the published brief may play is kept until its next version is out. */
export async function dropVoices(
  voices: { id: string; writtenAs: string; approvedAt: Date | null }[],
  isPublished: boolean,
  now: Date,
  trx: Transaction,
): Promise<void> {
  const ids = (kept: boolean) =>
    voices.filter((voice) => (isPublished && !waits(voice)) === kept).map(({ id }) => id)
  const dropped = { droppedAt: now }
  for (const id of ids(true))
    await trx.updateTable('challengeVoice').set(dropped).where('id', '=', id).execute()
  for (const id of ids(false)) await trx.deleteFrom('challengeVoice').where('id', '=', id).execute()
}

/** The organisation stands by voices that waited. */
export async function updateVoicesApproved(
  ids: string[],
  at: Date,
  trx: Transaction,
): Promise<void> {
  if (ids.length === 0) return
  await trx.updateTable('challengeVoice').set({ approvedAt: at }).where('id', 'in', ids).execute()
}

/** What no page plays any more. A trigger sees to the bytes. */
export async function deleteDroppedVoices(challengeId: string, trx: Transaction): Promise<void> {
  await trx
    .deleteFrom('challengeVoice')
    .where('challengeId', '=', challengeId)
    .where('droppedAt', 'is not', null)
    .execute()
}
