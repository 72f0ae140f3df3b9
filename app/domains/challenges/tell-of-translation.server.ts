import type { Transaction } from 'db/client'
import { notify, settleNotices } from '../notifications/notify.server'
import { waitingIn } from './brief-translations.server'
import { listOwnIds } from './queries-standing.server'
import type { LockedBrief } from './release-brief.server'

type Brief = Pick<LockedBrief, 'id' | 'slug' | 'title' | 'organizationId' | 'needId'>

const pathOf = ({ slug }: Brief, language: string) => `/challenges/${slug}/translations/${language}`

/**
 * Tells whose brief it is that something in another language waits for their word, when the first of it does: not again
 * with each saving, until they have read it or given their word.
 * @param before how much waited before what was just written
 */
export async function tellOfWaiting(
  brief: Brief,
  language: string,
  before: number,
  trx: Transaction,
): Promise<void> {
  if (before > 0 || (await waitingIn(brief.id, language, trx)).count === 0) return
  const facts = { title: brief.title, language }
  const notice = { kind: 'translation-waits', facts, path: pathOf(brief, language), once: true }
  await notify(await listOwnIds(brief, trx), notice, trx)
}

/** Tells those who wrote or told it what the organisation's word on it is. */
export async function tellOfDecision(
  brief: Brief,
  language: string,
  outcome: 'approved' | 'declined',
  {
    writers,
    decidedBy,
    reason,
  }: { writers: (string | null)[]; decidedBy: string; reason?: string },
  trx: Transaction,
): Promise<void> {
  const path = pathOf(brief, language)
  await settleNotices({ kind: 'translation-waits', path }, trx)
  const readers = writers.filter((id) => id !== null).filter((id) => id !== decidedBy)
  // With a reason the mail has other sentences: those under `_reason`.
  const said: Record<string, string> = reason ? { reason, context: 'reason' } : {}
  const facts = { title: brief.title, language, ...said }
  await notify(readers, { kind: `translation-${outcome}`, facts, path }, trx)
}
