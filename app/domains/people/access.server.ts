import { redirect } from '@remix-run/node'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { cameFrom } from '~/shared/came-from'
import { typedTexts, withTypedTexts } from '~/shared/typed-texts'
import { writeRefusal } from '../audit/transition.server'
import { canAdminister } from './policy'
import type { Viewer } from './rules'
import { isFresh } from './second-factor'
import type { Visit } from './visit'

/**
 * Whoever is signed in; anybody else is led to sign in and back to where they were: to the page they asked for, or to
 * the one that held the form they sent, its query with it. Whose role asks for a second factor is led to add one.
 */
export function signedIn(visit: Visit, request: Request): Viewer {
  if (visit.viewer) return visit.viewer
  const { pathname, search } = new URL(request.url)
  const back = (request.method === 'POST' && cameFrom(request)) || pathname + search
  throw visit.awaiting ? toFactor(back) : redirect(`/sign-in?${new URLSearchParams({ back })}`)
}

/**
 * The same for what changes how an account is protected: who has not said anew who they are within the last minutes is
 * asked first and led back.
 */
export function justProved(visit: Visit, request: Request): Viewer {
  const viewer = signedIn(visit, request)
  if (isFresh(visit.provedAt, visit.now)) return viewer
  const { pathname, search } = new URL(request.url)
  throw redirect(`/me/security/proof?${new URLSearchParams({ back: pathname + search })}`)
}

function toFactor(back: string): Response {
  return redirect(`/me/security/second-factor?${new URLSearchParams({ back })}`)
}

/**
 * What one may not see does not exist: 404. To somebody signed in, the denial is written down. Whose role may open it
 * once they have a second factor is led to add one, whether it exists or not.
 */
export async function notFound(
  visit: Visit,
  kind: string,
  objectId: string | null = null,
): Promise<Response> {
  if (visit.awaiting && !visit.viewer) return toFactor(visit.awaiting.back)
  await writeRefusal(visit.viewer, kind, objectId, 'not-found')
  return new Response(null, { status: 404 })
}

/** Whoever administers; anybody else who is signed in may not. */
export async function administering(visit: Visit, request: Request, kind: string): Promise<Viewer> {
  const viewer = signedIn(visit, request)
  if (!canAdminister(viewer)) throw await forbidden(visit, kind)
  return viewer
}

/** What is hidden while others' pages lead to it: a neutral page, which every-page draws, and no error. */
export function concealed(): Response {
  return new Response('concealed')
}

/**
 * What one may see and not do: 403.
 * @param bar why not, where it is another reason than one's role; the page says it
 */
export async function forbidden(
  visit: Visit,
  kind: string,
  objectId: string | null = null,
  bar?: string,
): Promise<Response> {
  if (visit.awaiting && !visit.viewer) return toFactor(visit.awaiting.back)
  await writeRefusal(visit.viewer, kind, objectId, bar ?? 'not-allowed')
  const sentence = bar ? refusalText(translator(visit.language), bar) : null
  return new Response(sentence, { status: 403 })
}

const statusOf: Record<string, number> = { 'not-found': 404, 'not-allowed': 403 }

/**
 * A button that stands on another page was refused: a page that says why and leads on. It throws by itself: an answer
 * given back would ask the loader of an address that has no page, which says that nothing is there.
 * @param sent what was sent with it, whose texts go back to their sender
 */
export function refused(visit: Visit, refusal: string, sent?: FormData): never {
  const status = statusOf[refusal] ?? 409
  const sentence = refusalText(translator(visit.language), refusal)
  throw withTypedTexts(new Response(sentence, { status }), typedTexts(sent ?? []), sentence)
}
