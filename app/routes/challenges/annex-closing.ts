import type { ActionFunctionArgs } from '@remix-run/node'
import { closeAnnex } from '~/domains/challenges/close-annex.server'
import { refused } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { annexTeam } from './annex-team.server'

/** Closes the annex of a brief to one of its teams. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const slug = params.challenge!
  const { viewer, team } = await annexTeam(request, slug, visit, 'annex.close')
  const closed = await closeAnnex(viewer, slug, team.id)
  if (!closed.ok) throw refused(visit, closed.refusal)
  return redirectWithNotice(`/challenges/${slug}/annex`, 'annex-closed')
}

export { default, loader } from '~/routes/only-posts'
