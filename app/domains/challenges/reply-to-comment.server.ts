import type { z } from 'zod'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { isSame } from '~/shared/is-same'
import { canReply, canReview } from './policy'
import { dropMailedDrafts } from './queries-mailed-answers.server'
import { findComment, findReplySent, insertReply, listReplies } from './queries-review.server'
import { findStanding, listAuthorIds, listPublisherIds } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { partOf } from './questions'
import { replyTo } from './rules'
import type { replyForm } from './schema'

/**
 * Answers a reviewer's comment, once be its form sent twice. Of an author's answer the reviewers in that conversation are told, and where none of them
 * is there any more, whoever may publish the brief; of a reviewer's answer its authors are, who can answer by mail again.
 * @param mailHash of the mail that it came by: the same mail stands once
 */
export function replyToComment(
  viewer: Viewer,
  slug: string,
  commentId: string,
  { body, once, mailHash = null }: z.output<typeof replyForm> & { mailHash?: string | null },
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.reply', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    const comment = challenge && (await findComment(challenge.id, commentId, trx))
    if (!challenge || !comment) return refuse('not-found')
    about(challenge.id)
    const standing = await findStanding(viewer, challenge, trx)
    if (!canReply(viewer, standing)) return refuse('not-allowed')
    const allowed = replyTo(challenge)
    if (!allowed.ok) return allowed
    const replies = (await listReplies(challenge.id, trx)).filter(
      (reply) => reply.commentId === comment.id,
    )
    const words = { commentId: comment.id, body, authorId: viewer.id }
    const sent = once ? await findReplySent(once, trx) : undefined
    if (isSame(words, sent)) return nothingDone(undefined)
    const said = { ...words, writtenAt: now, mailHash, once: sent ? null : once }
    if (!(await insertReply(said, trx))) return refuse('answered-meanwhile')
    await dropMailedDrafts({ commentId: comment.id }, viewer.id, trx)
    const named = { title: challenge.title, about: partOf(comment) }
    const path = `/challenges/${slug}/comments/${comment.id}`
    const authors = await listAuthorIds(challenge, trx)
    if (canReview(viewer, standing)) {
      const facts = { ...named, comment: body }
      await notify(authors, { kind: 'challenge-comment', facts, path }, trx)
      return ok(undefined)
    }
    const reviewers = [comment, ...replies]
      .map(({ authorId }) => authorId)
      .filter((id) => id !== null)
      .filter((id) => !authors.includes(id))
    const readers = reviewers.length > 0 ? reviewers : await listPublisherIds(challenge, trx)
    const facts = { ...named, reply: body }
    await notify(readers, { kind: 'challenge-comment-reply', facts, path }, trx)
    return ok(undefined)
  })
}
