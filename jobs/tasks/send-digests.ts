import { listDigestReaders } from '~/domains/notifications/queries-rhythms.server'
import { sendDigest } from '~/domains/notifications/send-digest.server'
import { findAddress } from '~/domains/people/queries.server'
import { now } from '~/platform/clock'

/** Sends each person whose digest is due the mail of it. */
export async function sendDigestsTask() {
  for (const personId of await listDigestReaders(now())) await sendDigest(personId, findAddress)
}
