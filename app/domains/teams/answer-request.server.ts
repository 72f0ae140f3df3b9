import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { followChallenge } from '../challenges/follow-challenge.server'
import { lockRegistration } from '../datathons/queries-people.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canWorkIn } from './policy'
import {
  countTeamMembers,
  findTeamOf,
  insertTeamMember,
  listTeamMemberIds,
} from './queries-members.server'
import {
  deleteRequestsOf,
  findAskerId,
  listRequestsOf,
  updateDeclined,
} from './queries-requests.server'
import { findTeamMembership, lockTeam } from './queries.server'
import { declinePlace, givePlace } from './requests'

/**
 * A team's answer to whoever asked for a place. Any member gives it, as any member invites. A no can still become a
 * yes; who asked is told either, and the others in the team learn who came.
 */
export function answerRequest(
  viewer: Viewer,
  slug: string,
  { handle, answer }: { handle: string; answer: 'give' | 'decline' },
  now: Date,
) {
  const deed = { actor: viewer, kind: 'team.answer-request', shows: answer === 'give' }
  return transition(deed, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    if (!canWorkIn(viewer, await findTeamMembership(viewer.id, team.id, trx)))
      return refuse('not-allowed')
    const askerId = await findAskerId(team.id, handle, trx)
    if (!askerId) return refuse('request-gone')
    // Taken as by whoever joins elsewhere at the same time: nobody gets two teams, and what they asked for goes then.
    await lockRegistration(askerId, team.datathonId, trx)
    const asked = await listRequestsOf(askerId, team.datathonId, trx)
    const request = asked.find(({ teamId }) => teamId === team.id)
    if (!request) return refuse('request-gone')
    const facts = { team: team.name, handle }
    if (answer === 'decline') {
      const declined = declinePlace(request, team, now)
      if (!declined.ok) return declined
      await updateDeclined(team.id, askerId, now, trx)
      const path = `/datathons/${team.datathonSlug}/teams`
      await notify([askerId], { kind: 'team-place-declined', facts, path }, trx)
      return ok(undefined)
    }
    const given = await give(team, askerId, now, trx)
    if (!given.ok) return given
    const others = (await listTeamMemberIds(team.id, trx)).filter(
      (id) => id !== askerId && id !== viewer.id,
    )
    const path = `/teams/${slug}`
    await notify([askerId], { kind: 'team-place-given', facts, path }, trx)
    await notify(others, { kind: 'team-joined', facts, path }, trx)
    return given
  })
}

type Team = NonNullable<Awaited<ReturnType<typeof lockTeam>>>

async function give(team: Team, personId: string, now: Date, trx: Transaction) {
  const { datathonId } = team
  const own = await findTeamOf(personId, datathonId, trx)
  const members = await countTeamMembers(team.id, trx)
  const places = { id: team.id, members, largest: team.largest }
  const given = givePlace(places, team, { teamId: own?.id ?? null }, now)
  if (!given.ok) return given
  await insertTeamMember({ teamId: team.id, personId, datathonId, ...given.value }, trx)
  await deleteRequestsOf(personId, datathonId, trx)
  await followChallenge(team.challengeId, personId, now, trx)
  return ok(undefined)
}
