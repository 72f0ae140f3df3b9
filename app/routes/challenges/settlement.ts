import type { ActionFunctionArgs } from '@remix-run/node'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { settleComment } from '~/domains/challenges/settle-comment.server'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** A comment's settlement: what it asked for is done. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge } = await seenChallenge(visit, params.challenge!, 'challenge.settle-comment')
  const settled = await settleComment(viewer, challenge.slug, params.comment!, visit.now)
  if (!settled.ok) throw refused(visit, settled.refusal)
  return redirectWithNotice(`/challenges/${challenge.slug}/review`, 'comment-settled')
}

export { default, loader } from '~/routes/only-posts'
