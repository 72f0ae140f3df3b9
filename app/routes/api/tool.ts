import type { LoaderFunctionArgs } from '@remix-run/node'
import { readBalance } from '~/domains/incubation/read-balance.server'
import { listToolPeople } from '~/domains/incubation/queries-people.server'
import { findTool, listStageChanges } from '~/domains/incubation/queries.server'
import { readGate } from '~/domains/incubation/read-gate.server'
import { problem } from '~/platform/problem'
import { answer } from './endpoint'
import { publicTool } from './public-tool'
import { toolEndpoint } from './tool-shapes'

export async function loader({ params: { slug = '' }, context: { visit } }: LoaderFunctionArgs) {
  const tool = await findTool(slug)
  if (!tool) return problem(404, 'Not found', `There is no tool "${slug}".`)
  const gate = await readGate(tool, visit.now)
  const history = await listStageChanges(tool.id)
  return answer(toolEndpoint, {
    ...publicTool(tool, gate),
    // The reason of a decision may tell of people at risk, and stays with those who work on it.
    criteria: (gate?.standings ?? []).map(({ criterion, state, evidence, decision }) => ({
      key: criterion.key,
      kind: criterion.kind,
      state,
      evidence,
      decidedAt: decision?.decidedAt ?? null,
      validUntil: decision?.validUntil ?? null,
    })),
    effort: await readBalance(tool.id, visit.now),
    people: await listToolPeople(tool.id),
    history: history.map(({ changedAt, ...change }) => ({ ...change, at: changedAt })),
  })
}
