import type { Transaction } from 'db/client'
import { stampOfText } from '~/platform/stamps.server'
import { waits } from './approvals'
import {
  deleteTranslated,
  insertTranslated,
  updateTranslated,
  type listTranslated,
} from './queries-translations.server'

/** The rows of one place: what stands, and after it what waits to replace it. */
type There = Awaited<ReturnType<typeof listTranslated>>
type Written = Parameters<typeof insertTranslated>[0]

/**
 * Writes a text in another language over those of its place, with the brief locked. What a companion writes waits beside
 * what the organisation stands by, which is not theirs to empty either: back at its words, or empty, theirs goes.
 * @returns the text that its writer finds there from now on
 */
export async function writeTranslated(
  there: There,
  written: Written,
  trx: Transaction,
): Promise<string> {
  const byCompanion = written.writtenAs === 'companion'
  const stands = byCompanion ? there.find((row) => !waits(row))?.text : undefined
  const replaced = byCompanion ? there.filter(waits) : there
  await deleteTranslated(
    replaced.map(({ id }) => id),
    trx,
  )
  if (written.text === '') return stands ?? ''
  if (stands === undefined || stampOfText(written.text) !== stampOfText(stands))
    await insertTranslated(written, trx)
  return written.text
}

/** Says that a text is right beside the original that was shown. Where the organisation stands by it, that waits too. */
export async function markCurrent(there: There, written: Written, trx: Transaction): Promise<void> {
  const latest = there.at(-1)
  if (!latest || latest.ofHash === written.ofHash) return
  if (written.writtenAs === 'companion' && !waits(latest)) await insertTranslated(written, trx)
  else await updateTranslated(latest.id, { ofHash: written.ofHash }, trx)
}
