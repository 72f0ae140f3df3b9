import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { deleteFiles } from '../files/queries.server'
import { recordFile } from '../files/record-file.server'
import type { StoredFile } from '../files/store-bytes.server'
import type { Viewer } from '../people/rules'
import { findTeamMembership } from '../teams/queries.server'
import { canHandIn } from './policy'
import { lockSubmission, updatePicture } from './queries.server'
import { change } from './rules'

/** A small picture of the work, with what it shows in words; nothing takes the one that was there away. */
type Picture = { stored: StoredFile; words: string } | null

/**
 * Shows what a team made in a picture, in the place of the one before, until hand-ins close. The team and its
 * organisers see it until results are out, then everybody; judges do not, for it may tell whose work it is.
 * Refusals: not-found, not-allowed, and those of `change`.
 */
export function showWork(viewer: Viewer, id: string, picture: Picture, now: Date) {
  const deed = { actor: viewer, kind: 'submission.picture', shows: false }
  return transition(deed, async (trx, about) => {
    const submission = await lockSubmission(id, trx)
    if (!submission) return refuse('not-found')
    about(submission.id)
    const membership = await findTeamMembership(viewer.id, submission.teamId, trx)
    if (!canHandIn(viewer, { membership })) return refuse('not-allowed')
    const changed = change(submission.state, submission, now)
    if (!changed.ok) return changed
    const facts = { name: 'picture.webp', mediaType: 'image/webp', purpose: 'picture' }
    const fileId = picture
      ? await recordFile(picture.stored, { ...facts, uploadedBy: viewer.id }, trx)
      : null
    await updatePicture(submission.id, { fileId, words: picture?.words ?? '' }, trx)
    if (submission.pictureFileId) await deleteFiles([submission.pictureFileId], trx)
    return ok(undefined)
  })
}
