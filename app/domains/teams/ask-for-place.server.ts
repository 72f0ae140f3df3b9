import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { lockRegistration } from '../datathons/queries-people.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { countTeamMembers, findTeamOf, listTeamMemberIds } from './queries-members.server'
import { insertRequest, listRequestsOf } from './queries-requests.server'
import { lockTeam } from './queries.server'
import { askForPlace as askForPlaceRule } from './requests'

/** Asks a team for a place; everybody in it is told, and sees who asks and what they bring. */
export function askForPlace(viewer: Viewer, slug: string, now: Date) {
  const deed = { actor: viewer, kind: 'team.ask', shows: false }
  return transition(deed, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    const { datathonId } = team
    // The registration is taken, so that two requests at once do not pass the limit together.
    const registered = await lockRegistration(viewer.id, datathonId, trx)
    const own = await findTeamOf(viewer.id, datathonId, trx)
    const asked = await listRequestsOf(viewer.id, datathonId, trx)
    const members = await countTeamMembers(team.id, trx)
    const places = { id: team.id, members, largest: team.largest }
    const candidate = { registered, teamId: own?.id ?? null }
    const possible = askForPlaceRule(places, team, candidate, asked, now)
    if (!possible.ok) return possible
    const request = { teamId: team.id, personId: viewer.id, datathonId }
    await insertRequest({ ...request, ...possible.value }, trx)
    const facts = { team: team.name, handle: viewer.handle }
    const path = `/teams/${slug}#requests`
    // Asking, taking back and asking again tells nobody twice.
    const notice = { kind: 'team-asked', facts, path, once: true }
    await notify(await listTeamMemberIds(team.id, trx), notice, trx)
    return ok(undefined)
  })
}
