import type { ActionFunctionArgs } from '@remix-run/node'
import { refused } from '~/domains/people/access.server'
import { answerRequest } from '~/domains/teams/answer-request.server'
import { requestAnswer } from '~/domains/teams/schema'
import { ownTeam } from '~/domains/teams/team-access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await ownTeam(visit, request, params.team, 'team.answer-request')
  const form = requestAnswer.safeParse(Object.fromEntries(await readForm(request)))
  if (!form.success) throw new Response(null, { status: 400 })
  const { answer } = form.data
  const answered = { handle: params.handle ?? '', answer }
  const done = await answerRequest(viewer, team.slug, answered, visit.now)
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice(
    `/teams/${team.slug}#requests`,
    answer === 'give' ? 'place-given' : 'place-declined',
  )
}

export { default, loader } from '~/routes/only-posts'
