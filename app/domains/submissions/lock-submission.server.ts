import { enqueue } from '~/platform/queue'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { listTeamMemberIds } from '../teams/queries-members.server'
import { findHandIn } from './queries-versions.server'
import { lockSubmission as takeSubmission, updateSubmission } from './queries.server'
import { lock } from './rules'

/**
 * Locks a submission at its version handed in last, and has a copy of the code kept. By the system itself, once every
 * request that arrived before the deadline has been answered. Done twice it is done once.
 */
export function lockSubmission(id: string, now: Date) {
  return transition({ actor: null, kind: 'submission.lock', objectId: id }, async (trx) => {
    const submission = await takeSubmission(id, trx)
    if (!submission) return refuse('not-found')
    const last = await findHandIn(id, null, trx)
    const locked = lock(submission.state, last?.number ?? null, submission, now)
    if (!locked.ok) return locked
    await updateSubmission(id, locked.value, trx)
    const { lockedVersion } = locked.value
    await enqueue('store-archive', { submissionId: id, number: lockedVersion }, trx)
    const facts = { team: submission.teamName, number: lockedVersion }
    const members = await listTeamMemberIds(submission.teamId, trx)
    await notify(members, { kind: 'submission-locked', facts, path: `/submissions/${id}` }, trx)
    return ok(undefined)
  })
}
