import type { z } from 'zod'
import type { Viewer } from '../people/rules'
import { criteria, type CriterionKey } from './criteria'
import { decideCriterion } from './decide-criterion.server'
import type { decisionsForm } from './schema'

/**
 * What a reviewer says of several criteria of a tool at once. Each is a decision of its own: one that is refused keeps
 * none of the others from standing.
 * @returns how many stand, and of the others why they were refused
 */
export async function decideCriteria(
  viewer: Viewer,
  tool: string,
  form: z.output<typeof decisionsForm>,
  now: Date,
) {
  const refused: { key: CriterionKey; refusal: string }[] = []
  let decided = 0
  for (const { key } of criteria) {
    const { met, reason } = form[key] ?? { met: 'later', reason: '' }
    if (met === 'later') continue
    const decision = { met: met === 'yes', reason }
    const answer = await decideCriterion(viewer, { tool, criterion: key }, decision, now)
    if (answer.ok) decided += 1
    else refused.push({ key, refusal: answer.refusal })
  }
  return { decided, refused }
}
