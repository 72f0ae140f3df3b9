import { readProof } from '~/platform/github/read-proof'
import { ok } from '~/shared/result'
import type { Viewer } from '../people/rules'
import { addEvidence } from './add-evidence.server'
import { canWorkOn } from './policy'
import { listToolRoles } from './queries-people.server'
import { findTool } from './queries.server'

/**
 * Brings as evidence what the tool's repository shows now. It is read here: nobody's browser is believed about it.
 * Refusals: those of `readProof` and of `addEvidence`.
 */
export async function offerReading(
  viewer: Viewer,
  of: { tool: string; criterion: string },
  now: Date,
) {
  const tool = await findTool(of.tool)
  const roles = tool ? await listToolRoles(viewer.id, tool.id) : []
  const may = tool !== null && canWorkOn(roles, tool.stage)
  // Whoever may not is refused below, where that is written down; GitHub is not asked for them.
  const proof = may ? await readProof(tool.repository) : ok(undefined)
  if (!proof.ok) return proof
  return addEvidence(viewer, of, { note: '', proof: proof.value }, now)
}
