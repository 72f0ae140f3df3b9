import { languageAfter } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canLead } from './policy'
import {
  findTeamMembership,
  isNameTaken,
  lockTeam,
  updateTeam,
  type TeamFacts,
} from './queries.server'
import { changeTeam } from './rules'

/** What a team says of itself and whom it looks for. Its address stays, whatever its name becomes. */
export function saveTeam(viewer: Viewer, slug: string, facts: TeamFacts, now: Date) {
  return transition({ actor: viewer, kind: 'team.save' }, async (trx, about) => {
    const team = await lockTeam(slug, trx)
    if (!team) return refuse('not-found')
    about(team.id)
    if (!canLead(viewer, await findTeamMembership(viewer.id, team.id, trx)))
      return refuse('not-allowed')
    const changed = changeTeam(team, now)
    if (!changed.ok) return changed
    const place = { datathonId: team.datathonId, name: facts.name, except: team.id }
    if (await isNameTaken(place, trx)) return refuse('team-name-taken', 'name')
    const before = { text: team.introduction, language: team.language }
    const language = languageAfter(before, facts.introduction, viewer.language)
    await updateTeam(team.id, { ...facts, language }, trx)
    return ok(undefined)
  })
}
