import type { ActionFunctionArgs } from '@remix-run/node'
import { administering, refused } from '~/domains/people/access.server'
import { reinstatePerson } from '~/domains/people/reinstate-person.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** Lifts a suspension. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = await administering(visit, request, 'person.reinstate')
  const done = await reinstatePerson(viewer, params.handle!, visit.now)
  if (!done.ok && done.refusal === 'not-found') throw new Response(null, { status: 404 })
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice(`/admin/people/${params.handle}`, 'person-reinstated')
}

export { default, loader } from '~/routes/only-posts'
