import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { followChallenge } from '../challenges/follow-challenge.server'
import { lockChallenge } from '../challenges/queries.server'
import { lockRegistration } from '../datathons/queries-people.server'
import { findDatathonById } from '../datathons/queries.server'
import type { Viewer } from '../people/rules'
import { findTeamOf, insertTeamMember } from './queries-members.server'
import { deleteRequestsOf } from './queries-requests.server'
import { insertTeam, type TeamFacts } from './queries.server'
import { formTeam as formTeamRule } from './rules'

/**
 * Forms a team for a published brief; whoever forms it leads it and follows the brief from then on.
 * @returns its slug
 */
export function formTeam(viewer: Viewer, challengeSlug: string, facts: TeamFacts, now: Date) {
  return transition({ actor: viewer, kind: 'team.form' }, async (trx, about) => {
    const challenge = await lockChallenge(challengeSlug, trx)
    const datathon = challenge?.datathonId && (await findDatathonById(challenge.datathonId, trx))
    if (!challenge || !datathon) return refuse('not-found')
    const registered = await lockRegistration(viewer.id, datathon.id, trx)
    const own = await findTeamOf(viewer.id, datathon.id, trx)
    const formed = formTeamRule(challenge, datathon, { registered, teamId: own?.id ?? null }, now)
    if (!formed.ok) return formed
    const { formedAt, role } = formed.value
    const place = { datathonId: datathon.id, challengeId: challenge.id, formedAt }
    const team = await insertTeam({ ...facts, language: viewer.language, ...place }, trx)
    if (!team) return refuse('team-name-taken', 'name')
    about(team.id)
    const lead = { teamId: team.id, personId: viewer.id, datathonId: datathon.id, role }
    await insertTeamMember({ ...lead, joinedAt: formedAt }, trx)
    await deleteRequestsOf(viewer.id, datathon.id, trx)
    await followChallenge(challenge.id, viewer.id, now, trx)
    return ok({ slug: team.slug })
  })
}
