import type { LoaderFunctionArgs } from '@remix-run/node'
import { findTool, listTools } from '~/domains/incubation/queries.server'
import { readGates } from '~/domains/incubation/read-gate.server'
import { stages } from '~/domains/incubation/rules'
import { problem } from '~/platform/problem'
import { answer, readQuery } from './endpoint'
import { publicTool } from './public-tool'
import { toolsEndpoint } from './tool-shapes'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { limit, after, q, stage } = readQuery(request, toolsEndpoint.query)
  if (after !== undefined && !(await findTool(after)))
    throw problem(400, 'Bad request', 'after: unknown')
  const found = await listTools({ q, after, most: limit, stages: stage ? [stage] : stages })
  const shown = found.slice(0, limit)
  const gates = await readGates(shown, visit.now)
  return answer(toolsEndpoint, {
    items: shown.map((tool) => publicTool(tool, gates.get(tool.id))),
    next: found.length > limit ? (shown.at(-1)?.slug ?? null) : null,
  })
}
