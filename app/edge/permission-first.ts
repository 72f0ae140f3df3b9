import type {
  ActionFunction,
  LoaderFunction,
  LoaderFunctionArgs,
  ServerBuild,
} from '@remix-run/node'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { typedTexts, withTypedTexts } from '~/shared/typed-texts'

type Route = ServerBuild['routes'][string]

/**
 * Takes a form only from whoever may see the page that holds it. The page decides, before what was sent is looked at:
 * else somebody who may not see a thing would learn from the answer what its form asks for. What they typed is their own:
 * it goes back with the refusal, since the thing may have been deleted while they wrote.
 * @param ofButtons the loader of addresses that have no page; their actions decide for themselves
 */
export function permissionFirst(build: ServerBuild, ofButtons: LoaderFunction): ServerBuild {
  const asked = (route: Route): Route => {
    const { loader, action } = route.module
    if (!loader || !action) return route
    const permitted: ActionFunction = async (args) => {
      try {
        if (loader !== ofButtons) await refusalOf(loader, args)
        return await action(args)
      } catch (thrown) {
        throw isRefusal(thrown) ? await withItsTexts(thrown, args.request) : thrown
      }
    }
    return { ...route, module: { ...route.module, action: permitted } }
  }
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && asked(route)])
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}

/** @throws the page's 403 or 404. Whatever else the page would say, to its form belongs the action's answer. */
async function refusalOf(loader: LoaderFunction, args: LoaderFunctionArgs): Promise<void> {
  const { url, headers, signal } = args.request
  const reading = new Request(url, { headers: readersOwn(headers), signal })
  const page = async () => loader({ ...args, request: reading })
  const answer = await page().catch((thrown: unknown) => thrown)
  if (isRefusal(answer)) throw answer
}

const isRefusal = (answer: unknown): answer is Response =>
  answer instanceof Response && (answer.status === 403 || answer.status === 404)

/** What was already read is the action's to give back; what says why says it alone. */
async function withItsTexts(refusal: Response, request: Request): Promise<Response> {
  if (refusal.body || request.bodyUsed) return refusal
  const form = await readForm(request, mostFieldsWithTraces).catch(() => null)
  return withTypedTexts(refusal, form ? typedTexts(form) : [])
}

/** A page is asked for without the form's body. */
function readersOwn(headers: Headers): Headers {
  const own = new Headers(headers)
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) own.delete(name)
  return own
}
