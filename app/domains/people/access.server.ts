import { redirect } from '@remix-run/node'
import { writeRefusal } from '../audit/transition.server'
import type { Viewer } from './rules'
import type { Visit } from './visit'

/** Whoever is signed in; anybody else is led to sign in and back to where they were. */
export function signedIn(visit: Visit, request: Request): Viewer {
  if (visit.viewer) return visit.viewer
  const { pathname, search } = new URL(request.url)
  const back = request.method === 'GET' ? pathname + search : pathname
  throw redirect(`/sign-in?${new URLSearchParams({ back })}`)
}

/** What one may not see does not exist: 404. To somebody signed in, the denial is written down. */
export async function notFound(
  visit: Visit,
  kind: string,
  objectId: string | null = null,
): Promise<Response> {
  await writeRefusal(visit.viewer, kind, objectId, 'not-found')
  return new Response(null, { status: 404 })
}

/** What one may see and not do: 403. */
export async function forbidden(
  visit: Visit,
  kind: string,
  objectId: string | null = null,
): Promise<Response> {
  await writeRefusal(visit.viewer, kind, objectId, 'not-allowed')
  return new Response(null, { status: 403 })
}
