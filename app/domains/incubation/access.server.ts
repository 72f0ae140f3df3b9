import { notFound, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { listToolRoles } from './queries-people.server'
import { findTool } from './queries.server'

/**
 * The tool of an address, for somebody who is signed in, with what they are to it.
 * @param kind what they are about to do, for the audit chain where the tool does not exist
 */
export async function toolFor(visit: Visit, request: Request, slug: string, kind: string) {
  const viewer = signedIn(visit, request)
  const tool = await findTool(slug)
  if (!tool) throw await notFound(visit, kind)
  return { viewer, tool, roles: await listToolRoles(viewer.id, tool.id) }
}
