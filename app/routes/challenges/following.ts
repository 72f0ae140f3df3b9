import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { setFollowing } from '~/domains/challenges/follow-challenge.server'
import { followingForm } from '~/domains/challenges/schema'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

/** Whether this person is told of what changes in a brief. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  await seenChallenge(visit, params.challenge!, 'challenge.follow')
  const submission = parseWithZod(await readForm(request), { schema: followingForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const following = submission.value.following === 'on'
  const set = await setFollowing(viewer, params.challenge!, following, visit.now)
  if (!set.ok) throw new Response(null, { status: 404 })
  return redirectWithNotice(
    `/challenges/${params.challenge}`,
    following ? 'challenge-followed' : 'challenge-unfollowed',
  )
}

export { default, loader } from '~/routes/only-posts'
