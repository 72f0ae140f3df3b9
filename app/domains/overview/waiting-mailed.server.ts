import { canAnswer, canReply } from '../challenges/policy'
import { listMailedDrafts } from '../challenges/queries-mailed-answers.server'
import { findStanding } from '../challenges/queries-standing.server'
import { replyTo, type ChallengeState } from '../challenges/rules'
import type { Viewer } from '../people/rules'
import type { Waiting } from './waiting'

/** What somebody answered by mail and is not public yet: whoever missed what was told of it believes that it is. */
export async function waitingMailed(viewer: Viewer): Promise<Waiting[]> {
  const drafts = await listMailedDrafts(viewer.id)
  const waiting = drafts.map(async ({ questionId, commentId, ...brief }): Promise<Waiting[]> => {
    const standing = await findStanding(viewer, brief)
    const state = brief.state as ChallengeState
    const may = questionId
      ? canAnswer(viewer, standing)
      : canReply(viewer, standing) && replyTo({ state }).ok
    if (!may) return []
    const part = questionId ? `questions/${questionId}` : `comments/${commentId}`
    const path = `/challenges/${brief.slug}/${part}`
    const { slug, title: about, language: lang } = brief
    return [{ kind: 'checkMailed', path, brief: slug, about, lang, until: null }]
  })
  return (await Promise.all(waiting)).flat()
}
