import { inTransaction } from 'db/transaction'
import { languageAfter } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { writeRefusal } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { findTeamMembership } from '../teams/queries.server'
import { wholeText, type Answers } from './answers'
import { canHandIn } from './policy'
import { lockSubmission, updateSubmission } from './queries.server'
import { change } from './rules'

/** Keeps answers as they were typed, half-done ones too, for the team alone. No audit entry: nothing is handed in. */
export async function saveSubmission(
  viewer: Viewer,
  id: string,
  { datasets, ...answers }: Answers & { datasets: string[] },
  now: Date,
) {
  const saved = await inTransaction(async (trx) => {
    const submission = await lockSubmission(id, trx)
    if (!submission) return refuse('not-found')
    const membership = await findTeamMembership(viewer.id, submission.teamId, trx)
    if (!canHandIn(viewer, { membership })) return refuse('not-allowed')
    const changed = change(submission.state, submission, now)
    if (!changed.ok) return changed
    const before = { text: wholeText(submission.answers), language: submission.language }
    const language = languageAfter(before, wholeText(answers), viewer.language)
    await updateSubmission(submission.id, { answers, language, datasetIds: datasets }, trx)
    return ok(undefined)
  })
  if (!saved.ok) await writeRefusal(viewer, 'submission.save', id, saved.refusal)
  return saved
}
