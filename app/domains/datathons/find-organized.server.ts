import { forbidden, notFound, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { canOrganize } from './policy'
import { findDatathon, listDatathonRoles } from './queries.server'

/**
 * The datathon of a page that only its organisers have: 404 where there is none, 403 for everybody else.
 * @param deed what they are about to do, for the audit chain, and who may, where a later domain has its own predicate
 */
export async function findOrganized(
  visit: Visit,
  request: Request,
  slug = '',
  { kind, may } = { kind: 'datathon.organize', may: canOrganize },
) {
  const viewer = signedIn(visit, request)
  const datathon = await findDatathon(slug)
  if (!datathon) throw await notFound(visit, kind)
  const roles = await listDatathonRoles(viewer.id, datathon.id)
  if (!may(viewer, roles)) throw await forbidden(visit, kind, datathon.id)
  return { viewer, datathon }
}
