import { redirect } from '@remix-run/node'
import { readPending } from '~/domains/people/pending-cookie.server'
import { findPending } from '~/domains/people/queries-pending.server'
import type { Visit } from '~/domains/people/visit'
import { hashOf } from '~/platform/secrets'

/**
 * The sign-in that waits for a second factor. Where none does, it begins anew; one that was just refused says why first,
 * unless another tab has let them in.
 */
export async function pendingSignIn(visit: Visit, request: Request) {
  const tokenHash = hashOf(readPending(request.headers.get('cookie')))
  const pending = await findPending(tokenHash, visit.now)
  if (!pending && (visit.viewer || !visit.sent)) throw redirect('/sign-in')
  return { pending, tokenHash }
}
