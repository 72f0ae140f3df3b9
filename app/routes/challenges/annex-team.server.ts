import { parseWithZod } from '@conform-to/zod/v4'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canKeepAnnex } from '~/domains/challenges/policy'
import { annexTeamForm } from '~/domains/challenges/schema'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { listTeamNames } from '~/domains/teams/queries-lists.server'
import { readForm } from '~/platform/read-form'

/** The team of a brief that a button names, for opening and closing its annex. */
export async function annexTeam(request: Request, slug: string, visit: Visit, kind: string) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, slug, kind)
  if (!canKeepAnnex(viewer, standing)) throw await forbidden(visit, kind, challenge.id)
  const submission = parseWithZod(await readForm(request), { schema: annexTeamForm })
  if (submission.status !== 'success') throw new Response(null, { status: 400 })
  const teams = await listTeamNames(challenge.id)
  const team = teams.find((each) => each.slug === submission.value.team)
  if (!team) throw await notFound(visit, kind, challenge.id)
  return { viewer, team }
}
