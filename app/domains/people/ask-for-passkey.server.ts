import { askForKey, askForNewKey } from '~/platform/passkeys'
import { hashOf } from '~/platform/secrets'
import { readPending } from './pending-cookie.server'
import { insertChallenge, listPasskeys, type Purpose } from './queries-passkeys.server'
import { findPending } from './queries-pending.server'
import { after, type Viewer } from './rules'
import { challengeMinutes } from './second-factor'

/** What the browser of somebody who is signed in is asked to make a passkey with. */
export async function askForNewPasskey(viewer: Viewer, now: Date) {
  const options = await askForNewKey(viewer, await listPasskeys(viewer.id))
  await keep(options.challenge, 'enrolment', viewer.id, now)
  return options
}

/**
 * What a browser is asked to sign in with: with one of the keys of whoever has given their password there, else with
 * any that it keeps for this site. Null where a second factor is asked for and no sign-in waits.
 */
export async function askForPasskey(
  purpose: 'sign-in' | 'second-factor',
  request: Request,
  now: Date,
) {
  if (purpose === 'sign-in') {
    const options = await askForKey(null)
    await keep(options.challenge, purpose, null, now)
    return options
  }
  const pending = await findPending(hashOf(readPending(request.headers.get('cookie'))), now)
  if (!pending) return null
  const options = await askForKey(await listPasskeys(pending.id))
  await keep(options.challenge, purpose, pending.id, now)
  return options
}

function keep(challenge: string, purpose: Purpose, personId: string | null, now: Date) {
  const expiresAt = after(now, challengeMinutes)
  return insertChallenge({ challengeHash: hashOf(challenge), purpose, personId, expiresAt })
}
