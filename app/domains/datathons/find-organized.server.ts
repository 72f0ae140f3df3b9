import { forbidden, notFound, signedIn } from '../people/access.server'
import type { Visit } from '../people/visit'
import { canOrganize } from './policy'
import { findDatathon, listDatathonRoles } from './queries.server'

/** The datathon of a page that only its organisers have: 404 where there is none, 403 for everybody else. */
export async function findOrganized(visit: Visit, request: Request, slug = '') {
  const viewer = signedIn(visit, request)
  const datathon = await findDatathon(slug)
  if (!datathon) throw await notFound(visit, 'datathon.organize')
  const roles = await listDatathonRoles(viewer.id, datathon.id)
  if (!canOrganize(viewer, roles)) throw await forbidden(visit, 'datathon.organize', datathon.id)
  return { viewer, datathon }
}
