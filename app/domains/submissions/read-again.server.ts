import { inTransaction } from 'db/transaction'
import { announce } from '~/platform/announcements'
import { readRepository } from '~/platform/github/read-repository'
import { ok } from '~/shared/result'
import { updateRepository, updateRepositoryRefusal } from './queries-repository.server'
import { updateHandInFacts } from './queries-versions.server'
import { findSubmission, lockSubmission } from './queries.server'
import { change } from './rules'

/**
 * Reads a submission's repository again, as after a push or a hand-in; what did not change costs nothing. Where GitHub
 * does not answer, the facts of the last reading stay and the page says so. After the deadline only what was handed in
 * still learns more of its own commit. No audit entry: it changes no state.
 */
export async function readAgain(id: string, now: Date) {
  const before = await findSubmission(id)
  if (!before?.repository) return ok(undefined)
  const read = await readRepository(before.repository, before.repositoryFacts)
  return inTransaction(async (trx) => {
    const submission = await lockSubmission(id, trx)
    // Another repository was linked meanwhile: what was read is not about it.
    if (!submission || submission.repository !== before.repository) return ok(undefined)
    const open = change(submission.state, submission, now).ok
    if (!read.ok) {
      if (open) await updateRepositoryRefusal(id, read.refusal, trx)
      return read
    }
    const { etags, ...facts } = read.value
    const repository = { repository: facts.fullName, facts: { ...facts, etags }, readAt: now }
    if (open) await updateRepository(id, repository, trx)
    if (facts.head) await updateHandInFacts(id, facts.head.sha, facts, trx)
    if (!open) await announce('pages', trx)
    return ok(undefined)
  })
}
