import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import { decideAdoption } from '~/domains/adoption/decide-adoption.server'
import { listSteps } from '~/domains/adoption/queries-steps.server'
import { requestAdoption } from '~/domains/adoption/request-adoption.server'
import type { Visibility } from '~/domains/adoption/rules'
import { tickStep } from '~/domains/adoption/tick-step.server'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { organization } from './organizations'
import { must, type TestTool } from './tools'

export interface TestAdoption {
  id: string
  tool: TestTool
  adopter: Viewer
  organization: string
}

/** An organisation that asks for a tool; verified where nothing else is said. */
export async function requested(
  tool: TestTool,
  { visibility = 'counted', verified = true }: { visibility?: Visibility; verified?: boolean } = {},
): Promise<TestAdoption> {
  const { slug, owner } = await (verified ? organization('verified') : organization())
  const form = {
    organization: slug,
    purpose: `Registrar visitas ${randomBytes(3).toString('hex')}.`,
    visibility,
  }
  const id = must(await requestAdoption(owner, tool.slug, form, now()))
  return { id, tool, adopter: owner, organization: slug }
}

/** The same, agreed: its plan is made. */
export async function accepted(...asked: Parameters<typeof requested>): Promise<TestAdoption> {
  const adoption = await requested(...asked)
  const { id, tool } = adoption
  must(await decideAdoption(tool.maintainer, id, { decision: 'accepted', reason: '' }, now()))
  return adoption
}

/** The same, with every step ticked by both sides at an instant: in use. */
export async function inUse(
  tool: TestTool,
  options: Parameters<typeof requested>[1] = {},
  at = now(),
): Promise<TestAdoption> {
  const adoption = await accepted(tool, options)
  const { id, adopter } = adoption
  for (const { id: step, side } of await listSteps(id)) {
    const of = { adoption: id, step }
    if (side !== 'maintainers') must(await tickStep(adopter, of, at))
    if (side !== 'adopter') must(await tickStep(tool.maintainer, of, at))
  }
  return adoption
}

export async function stateOf(id: string): Promise<string> {
  const { state } = await db
    .selectFrom('adoption')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return state
}
