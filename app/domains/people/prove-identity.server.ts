import { ok, refuse } from '~/shared/result'
import { proveAgain } from './prove-again.server'
import { findSecrets } from './queries.server'
import type { Viewer } from './rules'
import { isFresh } from './second-factor'
import type { Visit } from './visit'

/**
 * Asks once more who somebody is, before what cannot be undone or tells everything: by the password, or, where the
 * account has none, by having signed in just now. Refused: `sign-in-again`, and what `proveAgain` refuses.
 * @param time the real time, by which sessions begin
 */
export async function proveIdentity(
  viewer: Viewer,
  password: string | undefined,
  request: Request,
  visit: Pick<Visit, 'network' | 'now' | 'provedAt'>,
  time: Date,
) {
  const { passwordHash } = await findSecrets(viewer.id)
  if (passwordHash) return proveAgain(viewer, { password: password ?? '' }, request, visit, time)
  return isFresh(visit.provedAt, visit.now) ? ok(undefined) : refuse('sign-in-again')
}

/** Whether the account is opened with a password. */
export async function hasPassword({ id }: Viewer): Promise<boolean> {
  return (await findSecrets(id)).passwordHash !== null
}
