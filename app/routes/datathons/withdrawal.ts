import type { ActionFunctionArgs } from '@remix-run/node'
import { findDatathon } from '~/domains/datathons/queries.server'
import { unregister } from '~/domains/datathons/unregister.server'
import { notFound, refused, signedIn } from '~/domains/people/access.server'
import { findTeamOf } from '~/domains/teams/queries-members.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.unregister')
  const inTeam = (await findTeamOf(viewer.id, datathon.id)) !== undefined
  const left = await unregister(viewer, datathon.slug, inTeam, visit.now)
  if (!left.ok) throw refused(visit, left.refusal)
  return redirectWithNotice(`/datathons/${datathon.slug}`, 'unregistered')
}

export { default, loader } from '~/routes/only-posts'
