import { undecidedOf } from './gate'
import { listOwnTools } from './queries-people.server'
import { readGates } from './read-gate.server'

/** The tools of somebody that have a gate ahead, with how many of its criteria wait for a decision. */
export async function readOwnTools(personId: string, now: Date) {
  const tools = await listOwnTools(personId)
  const gates = await readGates(tools, now)
  return tools.map(({ id, slug, name, role }) => ({
    slug,
    name,
    role,
    undecided: undecidedOf(gates.get(id)?.standings ?? []).length,
  }))
}
