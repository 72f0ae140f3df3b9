import { randomBytes } from 'node:crypto'
import { inTransaction } from 'db/transaction'
import { seal } from '~/platform/secrets'
import { demoApp } from './demo'
import { isOpenDemo, listUnused } from './demo-codes.server'
import { insertAuthenticator, listAuthenticators } from './queries-authenticators.server'
import { secretOf } from './totp'

/** A code shows for half a minute and works once, so one app lets two people a minute in as the same person. */
const codesAtHand = 12

/**
 * Many may try the demo at once as one person, who then carries as many apps as it takes: when their codes run low they
 * get one more. So a code not used yet is there at any time, and still none works twice.
 */
export async function keepDemoCodes(
  person: { id: string; email: string | null },
  time: Date,
): Promise<void> {
  // Who has none, as somebody may try, is given none: it would end the session in which they did.
  if (!isOpenDemo(person.email) || (await listAuthenticators(person.id)).length === 0) return
  const unused = await listUnused(person.id, time)
  for (let at = unused.length; at < codesAtHand; at += 1) await addApp(person.id, time)
}

/** Confirmed without a code and without a mail: it is the demo that carries it, and nobody's account has changed. */
async function addApp(personId: string, time: Date): Promise<void> {
  const sealedSecret = seal(secretOf(randomBytes(20)), personId)
  const app = { personId, name: demoApp, sealedSecret, createdAt: time, confirmedAt: time }
  await inTransaction((trx) => insertAuthenticator(app, trx))
}
