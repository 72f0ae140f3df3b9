import type { AppLoadContext, LoaderFunction, ServerBuild } from '@remix-run/node'
import { writeReadableStreamToWritable } from '@remix-run/node'
import type { Response as ExpressResponse } from 'express'

type Route = ServerBuild['routes'][string]

interface Keeping {
  /** Keeps a form; false where there is nothing to keep, or nobody for whom. */
  keep: (request: Request) => Promise<boolean>
  forget: (request: Request) => Promise<void>
  /** The address of the form's page that shows it as it was sent. */
  pageOf: (address: URL) => string
  /** The same page without it. */
  plain: (address: URL) => string
  isShown: (address: URL) => boolean
  /** Runs an action that may write nothing; null where it began to. */
  onlyShow: (action: () => Promise<unknown>) => Promise<{ answer: unknown } | null>
}

/**
 * Loses no form that is sent after its session has ended: it is kept, and signing in leads to the form's own page, which
 * shows it as it was. Buttons without a page have nothing typed.
 * @param ofButtons the loader of addresses that have no page
 */
export function keepingForms(
  build: ServerBuild,
  ofButtons: LoaderFunction,
  { keep, forget, pageOf, plain, isShown, onlyShow }: Keeping,
): ServerBuild {
  const keeping = (route: Route): Route => {
    const { loader, action } = route.module
    if (!loader || !action || loader === ofButtons) return route
    const kept: typeof action = async (args) => {
      const address = new URL(args.request.url)
      const { viewer, sent } = args.context.visit
      // Showing it is no sending: the page was asked for, not the form sent.
      if (viewer && !sent) {
        const shown = await onlyShow(async () => action(args)).catch((thrown: unknown) => {
          if (isUnreadable(thrown)) return null
          throw thrown
        })
        // Not every action knows how to show; its page is then as it was before anything was typed.
        return shown ? shown.answer : redirectTo(plain(address))
      }
      const answer = action(args)
      if (viewer) {
        if (isShown(address)) await forget(args.request)
        return answer
      }
      return Promise.resolve(answer).catch(async (thrown: unknown) => {
        if (!isSignIn(thrown) || !(await keep(args.request))) throw thrown
        throw redirectTo(`/sign-in?${new URLSearchParams({ back: pageOf(address) })}`)
      })
    }
    return { ...route, module: { ...route.module, action: kept } }
  }
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && keeping(route)])
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}

const redirectTo = (address: string) =>
  new Response(null, { status: 302, headers: { Location: address } })

/** To an action that takes only what is whole, a form that is not sent yet is damaged. */
const isUnreadable = (thrown: unknown) => thrown instanceof Response && thrown.status === 400

const isSignIn = (thrown: unknown) =>
  thrown instanceof Response && (thrown.headers.get('Location') ?? '').startsWith('/sign-in?')

/** An intent of conform that changes nothing: the action reads what was typed and answers with it, and does no more. */
const asItWas = ['__intent__', JSON.stringify({ type: 'update', payload: {} })] as const

/** The page as it answers a form that is not sent yet, filled with what was typed. */
export async function showKeptForm(
  typed: [string, string][],
  {
    request,
    context,
    answer,
    response,
  }: {
    request: Request
    context: AppLoadContext
    answer: (request: Request, context: AppLoadContext) => Promise<Response>
    response: ExpressResponse
  },
): Promise<void> {
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/x-www-form-urlencoded')
  headers.delete('content-length')
  const body = new URLSearchParams([...typed, [...asItWas]])
  const page = await answer(new Request(request.url, { method: 'POST', headers, body }), context)
  // That it is not sent yet is no mistake; that nothing is left to send it to is said as such.
  const isOther = page.headers.has('Location') || [403, 404, 410].includes(page.status)
  response.status(isOther ? page.status : 200)
  for (const [name, value] of page.headers) response.append(name, value)
  if (page.body) await writeReadableStreamToWritable(page.body, response)
  else response.end()
}
