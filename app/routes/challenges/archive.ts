import type { ActionFunctionArgs } from '@remix-run/node'
import { archiveChallenge } from '~/domains/challenges/archive-challenge.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** A closed brief's place in the archive. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const archived = await archiveChallenge(viewer, params.challenge!)
  if (!archived.ok) throw refused(visit, archived.refusal)
  return redirectWithNotice(`/challenges/${params.challenge}`, 'challenge-archived')
}

export { default, loader } from '~/routes/only-posts'
