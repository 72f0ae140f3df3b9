import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import { cameBack } from '~/shared/came-back'

type Route = ServerBuild['routes'][string]

/** Notes of a form that it came back, for the loaders of the page that says so: they run next and know only the visit. */
export function noteRefusals(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && noting(route)])
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}

function noting(route: Route): Route {
  const { action } = route.module
  if (!action) return route
  const noted: typeof action = async (args) => {
    const answer: unknown = await action(args)
    ;(args.context as AppLoadContext).visit.refused = cameBack(bodyOf(answer))
    return answer
  }
  return { ...route, module: { ...route.module, action: noted } }
}

/** What an action gives with a status or headers of its own; a status may say by itself that it refuses. */
function bodyOf(answer: unknown): unknown {
  const { type, data, init } = (answer ?? {}) as Partial<DataWithResponseInit>
  if (type !== 'DataWithResponseInit') return answer
  return (init?.status ?? 200) >= 400 ? new Response(null, init ?? undefined) : data
}

interface DataWithResponseInit {
  type: 'DataWithResponseInit'
  data: unknown
  init: ResponseInit | null
}
