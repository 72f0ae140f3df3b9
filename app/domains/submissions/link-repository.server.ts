import { canHandIn } from './policy'
import { readRepository } from '~/platform/github/read-repository'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { findTeamMembership, lockTeam } from '../teams/queries.server'
import { insertSubmission, lockSubmission } from './queries.server'
import { updateRepository } from './queries-repository.server'
import { change } from './rules'

/**
 * Links a team's repository, or another instead, once it could be read. The team's submission begins with it.
 * Refused beside its field where GitHub has no such public repository or did not answer.
 * @returns the submission's id
 */
export async function linkRepository(
  viewer: Viewer,
  teamSlug: string,
  fullName: string,
  now: Date,
) {
  const read = await readRepository(fullName)
  if (!read.ok) return refuse(read.refusal, 'repository')
  const facts = read.value
  const deed = { actor: viewer, kind: 'submission.link', shows: false }
  return transition(deed, async (trx, about) => {
    const team = await lockTeam(teamSlug, trx)
    if (!team) return refuse('not-found')
    const membership = await findTeamMembership(viewer.id, team.id, trx)
    if (!canHandIn(viewer, { membership })) return refuse('not-allowed')
    const id = await insertSubmission({ teamId: team.id, createdAt: now }, trx)
    about(id)
    const submission = await lockSubmission(id, trx)
    if (!submission) return refuse('not-found')
    const changed = change(submission.state, submission, now)
    if (!changed.ok) return changed
    const read = { repository: facts.fullName, facts, readAt: now, linkedBy: viewer.id }
    await updateRepository(id, read, trx)
    return ok({ id })
  })
}
