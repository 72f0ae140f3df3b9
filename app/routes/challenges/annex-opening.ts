import type { ActionFunctionArgs } from '@remix-run/node'
import { openAnnex } from '~/domains/challenges/open-annex.server'
import { refused } from '~/domains/people/access.server'
import { listTeamMemberIds } from '~/domains/teams/queries-members.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { annexTeam } from './annex-team.server'

/** Opens the annex of a brief to one of its teams. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const slug = params.challenge!
  const { viewer, team } = await annexTeam(request, slug, visit, 'annex.open')
  const told = { id: team.id, memberIds: await listTeamMemberIds(team.id) }
  const opened = await openAnnex(viewer, slug, told, visit.now)
  if (!opened.ok) throw refused(visit, opened.refusal)
  return redirectWithNotice(`/challenges/${slug}/annex`, 'annex-opened')
}

export { default, loader } from '~/routes/only-posts'
