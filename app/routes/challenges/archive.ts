import type { ActionFunctionArgs } from '@remix-run/node'
import { archiveChallenge } from '~/domains/challenges/archive-challenge.server'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** A closed brief's place in the archive. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge } = await seenChallenge(visit, params.challenge!, 'challenge.archive')
  const archived = await archiveChallenge(viewer, challenge.slug)
  if (!archived.ok) throw refused(visit, archived.refusal)
  return redirectWithNotice(`/challenges/${challenge.slug}`, 'challenge-archived')
}

export { default, loader } from '~/routes/only-posts'
