import { inTransaction } from 'db/transaction'
import { now } from '~/platform/clock'
import { settings } from '~/platform/env'
import { sendMail, sendsMail } from '~/platform/mail'
import type { FindAddress } from './deliver-mail.server'
import { updateBounce } from './queries-bounces.server'
import { listMailRefusals } from './queries-refusals.server'
import { listRhythms, lockDigest } from './queries-rhythms.server'
import { insertOutboxMail, updateMailed } from './queries.server'
import { digestAddress } from './reply-address.server'
import { renderDigest } from './render-digest.server'
import { digestKind, newsOf } from './rhythms'
import { unsubscribePath } from './unsubscribe-link.server'

/**
 * Sends a person one mail with all that waited for it, once: whoever comes second finds it told. What they have
 * stopped meanwhile is left out. A server that fails throws, and the next round tries again.
 */
export async function sendDigest(personId: string, findAddress: FindAddress): Promise<void> {
  await inTransaction(async (trx) => {
    const due = await lockDigest(personId, now(), trx)
    const [first] = due
    if (!first) return
    const [rhythms, refused] = [await listRhythms(personId, trx), await listMailRefusals(personId, trx)] // prettier-ignore
    const wanted = due.filter(({ kind }) => {
      const news = newsOf(kind)
      return !refused.includes(kind) && !(news && rhythms[news] === 'never')
    })
    const to = await findAddress(personId)
    if (to && wanted.length > 0) {
      const stop = settings.appUrl + unsubscribePath({ personId, kind: digestKind })
      const replyTo = digestAddress(personId)
      const mail = renderDigest(wanted, { ...to, stop })
      const id = `${personId}.${first.digestAt!.getTime()}`
      if (sendsMail()) {
        const delivery = await sendMail({ id, to: to.email, stop, replyTo, ...mail })
        await updateBounce(personId, delivery, now(), trx)
      } else {
        const digestOf = wanted.map(({ id }) => id)
        await insertOutboxMail({ digestOf, recipient: to.email, ...mail }, now(), trx)
      }
    }
    for (const { id } of due) await updateMailed(id, now(), trx)
  })
}
