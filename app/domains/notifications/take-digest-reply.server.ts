import { inTransaction } from 'db/transaction'
import type { ReadMail } from '~/platform/read-mail'
import { ok, refuse } from '~/shared/result'
import { isAutomatic } from './automatic-mail'
import { notify } from './notify.server'
import { findPersonToAnswer, lockDigestReplies } from './queries-replies.server'
import { readDigestAddress } from './reply-address.server'

/** Whose digest an address belongs to; refused where it is none of ours or its account is gone. */
export async function findDigestReader(address: string) {
  const personId = readDigestAddress(address)
  const person = personId && (await findPersonToAnswer(personId))
  return person ? ok(person) : refuse('no-such-address')
}

/** So long after telling somebody they are not told again: mail programs that answer one another come to rest. */
const restHours = 24

/**
 * Tells whoever answers a digest that nobody reads that answer, and where each question is answered. What a machine sent
 * is passed over in silence, and a sender who is not the digest's reader is refused.
 */
export async function takeDigestReply(
  recipient: string,
  mail: ReadMail & { envelopeFrom: string },
  now: Date,
) {
  const reader = await findDigestReader(recipient)
  if (!reader.ok) return reader
  const { id, email } = reader.value
  const [from = ''] = mail.from
  if (isAutomatic({ ...mail, from })) return ok('ignored' as const)
  if (mail.from.length !== 1 || from !== email) return refuse('wrong-sender')
  const since = new Date(now.getTime() - restHours * 3_600_000)
  return inTransaction(async (trx) => {
    if ((await lockDigestReplies(id, since, trx)) > 0) return ok('ignored' as const)
    const notice = { kind: 'digest-reply', facts: {}, path: '/me/notifications', mailOnly: true }
    await notify([id], notice, trx)
    return ok('told' as const)
  })
}
