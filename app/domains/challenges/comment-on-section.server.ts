import type { z } from 'zod'
import { isSame } from '~/shared/is-same'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canReview } from './policy'
import { findCommentSent, insertComment } from './queries-review.server'
import { findStanding, listAuthorIds } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { findQuestion, partOf, type SectionKey } from './questions'
import { isPublic } from './rules'
import type { commentForm } from './schema'

/**
 * A reviewer's remark on one section, or on one of its questions, in any state before publication; its authors are
 * told of it and can answer. A form that is sent twice is one remark.
 */
export function commentOnSection(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof commentForm>,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'challenge.comment', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canReview(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    if (isPublic(challenge.state)) return refuse('review-over')
    const words = {
      challengeId: challenge.id,
      section: form.section as SectionKey,
      question: findQuestion(form.question ?? null)?.key ?? null,
      body: form.body,
      authorId: viewer.id,
    }
    const sent = form.once ? await findCommentSent(form.once, trx) : undefined
    if (isSame(words, sent)) return nothingDone(undefined)
    const comment = { ...words, writtenAt: now, once: sent ? null : form.once }
    const id = await insertComment(comment, trx)
    await notify(
      await listAuthorIds(challenge, trx),
      {
        kind: 'challenge-comment',
        facts: { title: challenge.title, about: partOf(words), comment: form.body },
        path: `/challenges/${slug}/comments/${id}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
