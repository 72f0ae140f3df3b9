import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { now } from '~/platform/clock'
import { hashOf } from '~/platform/secrets'
import type { Viewer } from '~/domains/people/rules'
import type { Visit } from '~/domains/people/visit'

export interface Asked {
  /** Who asks; nobody where it is left out. */
  as?: Viewer | null
  /** The stamp of arrival. */
  at?: Date
  /** `/challenges/copal?after=3` */
  path?: string
  params?: Record<string, string>
  cookie?: string
  language?: Visit['language']
  /** The network, a keyed hash. */
  from?: string
  /** Read after a form was sent to the page. */
  sent?: boolean
  /** When who asks last proved anew who they are; at the stamp of arrival where it is left out. */
  proved?: Date | null
  /** Who is signed in without the second factor that their role asks for. */
  awaiting?: Visit['awaiting']
}

type Form = Record<string, string | string[]>

/** Asks a loader as somebody, at an instant. */
export function read<Answer>(
  loader: (args: LoaderFunctionArgs) => Answer,
  asked: Asked = {},
): Answer {
  return loader(argsOf(asked))
}

/** Sends a form to an action as somebody, at an instant. */
export function post<Answer>(
  action: (args: ActionFunctionArgs) => Answer,
  form: Form | FormData = {},
  asked: Asked = {},
): Answer {
  return action(argsOf(asked, form instanceof FormData ? form : formData(form)))
}

/** The status with which a loader or action answered or threw. */
export async function statusOf(answer: unknown): Promise<number> {
  const response = await Promise.resolve(answer).catch((thrown: unknown) => thrown)
  if (response instanceof Error) throw response
  return response instanceof Response ? response.status : 200
}

/** The sentence of the page that a refused deed is answered with; an answer given back draws none. */
export async function refusalShown(answer: unknown): Promise<string> {
  const thrown = await Promise.resolve(answer).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (thrown instanceof Response) return thrown.text()
  throw thrown ?? new Error('Nothing was refused.')
}

function argsOf(
  {
    as = null,
    at = now(),
    path = '/',
    params = {},
    cookie,
    language = 'es',
    sent,
    from = hashOf('a network'),
    proved = at,
    awaiting = null,
  }: Asked,
  body?: FormData,
) {
  const headers = cookie ? { cookie } : undefined
  const request = new Request(new URL(path, 'http://localhost:3000'), {
    method: body ? 'POST' : 'GET',
    headers,
    body,
  })
  const visit: Visit = {
    viewer: as,
    awaiting,
    // Whoever a test signs in has just said who they are, unless it says otherwise.
    provedAt: proved,
    now: at,
    language: as?.language ?? language,
    timeZone: as?.timeZone ?? 'America/Mexico_City',
    requestId: 'test',
    address: path,
    network: from,
    sent: sent ?? body !== undefined,
    nonce: 'test',
  }
  return {
    request,
    params,
    context: { visit },
    unstable_pattern: path,
  } as unknown as LoaderFunctionArgs
}

function formData(form: Form): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) data.append(name, one)
  }
  return data
}
