import type { z } from 'zod'
import { languageAfter } from '~/shared/languages'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canAnswer } from './policy'
import { listFollowerIds } from './queries-followers.server'
import { lockQuestion, updateQuestionAnswer } from './queries-questions.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import type { answerForm } from './schema'

/**
 * Answers a question for everybody to read, or corrects an answer. Whoever asked is told, and so is everybody who
 * follows the brief, each once.
 */
export function answerQuestion(
  viewer: Viewer,
  slug: string,
  questionId: string,
  form: z.output<typeof answerForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'challenge.answer' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    const question = challenge && (await lockQuestion(challenge.id, questionId, trx))
    if (!challenge || !question) return refuse('not-found')
    about(challenge.id)
    if (!canAnswer(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const clarification = form.clarification === 'on'
    const before = { text: question.answer ?? '', language: question.answerLanguage ?? 'es' }
    const answerLanguage = languageAfter(before, form.answer, viewer.language)
    await updateQuestionAnswer(
      question.id,
      {
        answer: form.answer,
        answerLanguage,
        clarification,
        answeredBy: viewer.id,
        answeredAt: now,
      },
      trx,
    )
    const followers = await listFollowerIds(challenge.id, trx)
    const waiting = question.askedBy ? [question.askedBy, ...followers] : followers
    await notify(
      waiting.filter((id) => id !== viewer.id),
      {
        kind: clarification ? 'challenge-clarification' : 'challenge-answer',
        facts: { title: challenge.title, answer: form.answer },
        path: `/challenges/${slug}/questions`,
      },
      trx,
    )
    return ok(undefined)
  })
}
