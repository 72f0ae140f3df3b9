import type { z } from 'zod'
import { hashWordKey, isShownAgain, madeOfPage } from '~/platform/word-keys'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { limitAttempts } from '../people/limit-attempts.server'
import type { Visit } from '../people/visit'
import { readersShown } from './conduct'
import type { conductReportForm } from './conduct-schema'
import { conductWaits } from './conduct-waits'
import { findReceivedAt, insertReport } from './queries-reports-edit.server'
import { findDatathon } from './queries.server'
import { reportingNetwork } from './try-key.server'
import { whoReads } from './who-reads.server'

type Form = z.output<typeof conductReportForm>
type Reporting = Pick<Visit, 'viewer' | 'network' | 'now'>

/**
 * Takes a conduct report in. Nobody is its actor in the audit chain, whoever is signed in: an entry with a person's
 * number would tell administrators who reported. Refused with `who-reads` until the form has shown who will read.
 * @returns the six words of its key, which exist nowhere else, and who reads it
 */
export async function reportConduct(visit: Reporting, slug: string, form: Form) {
  const { viewer: reporter, now } = visit
  const network = reportingNetwork(visit)
  const asked = await limitAttempts('ask', `conduct:${slug}`, { network }, now)
  if (!asked.ok) return asked
  const { once, ...said } = form
  const reporterId = form.known && reporter ? reporter.id : null
  const { id, words } = madeOfPage(once, slug, reporterId, said)
  const keyHash = await hashWordKey(words.join(' '))
  if (!keyHash) throw new Error('A new key could not be read.')
  const deed = { actor: null, kind: 'conduct.report', shows: false }
  return transition(deed, async (trx, about) => {
    const datathon = await findDatathon(slug, trx)
    if (!datathon) return refuse('not-found')
    about(id)
    const reading = await whoReads(datathon.id, form, trx)
    if (!reading.ok) return reading
    const { named, readers, escalated } = reading.value
    if (readersShown(readers) !== form.readers) return refuse('who-reads')
    const wantsAnswer = form.answer === 'wanted'
    const shown = { words, readers: readers.map(({ handle }) => handle), escalated }
    const isNew = await insertReport(
      {
        id,
        datathonId: datathon.id,
        keyHash,
        reporterId,
        told: form.told,
        wantsAnswer,
        escalated,
        receivedAt: now,
        waitingSince: wantsAnswer ? now : null,
      },
      { named, readers },
      trx,
    )
    if (!isNew) {
      const isOpen = isShownAgain(await findReceivedAt(id, trx), now)
      return isOpen ? nothingDone(shown) : refuse('report-already-sent')
    }
    await notify(
      readers.map((reader) => reader.id),
      conductWaits,
      trx,
    )
    return ok(shown)
  })
}
