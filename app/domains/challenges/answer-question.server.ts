import type { z } from 'zod'
import { languageAfter } from '~/shared/languages'
import { isSame } from '~/shared/is-same'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { undecided, type Decisions } from '../privacy/decisions'
import { listKeptKeys } from '../privacy/queries.server'
import { recordDecisions } from '../privacy/record-decisions.server'
import { settleText } from '../privacy/settle-text.server'
import { answerHidden } from './moderation'
import { canAnswer } from './policy'
import { answerStamp } from './public-question'
import { listFollowerIds } from './queries-followers.server'
import { dropMailedDrafts } from './queries-mailed-answers.server'
import { lockQuestion, updateQuestionAnswer } from './queries-questions.server'
import { findStanding } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import type { answerForm } from './schema'

/**
 * Answers a question for everybody to read, or corrects an answer. Whoever asked is told, and so is everybody who
 * follows the brief, each once. `seen` is the instant of the answer that its author had before them, empty for none: an
 * answer that somebody else gave meanwhile stays, and a form that is sent twice answers once.
 * @param decisions what was decided about words that could point at a person; what stayed in an earlier answer stays
 */
export function answerQuestion(
  viewer: Viewer,
  slug: string,
  questionId: string,
  form: z.input<typeof answerForm>,
  now: Date,
  decisions: Decisions = undecided,
) {
  return transition({ actor: viewer, kind: 'challenge.answer' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    const question = challenge && (await lockQuestion(challenge.id, questionId, trx))
    if (!challenge || !question) return refuse('not-found')
    about(challenge.id)
    if (!canAnswer(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const hidden = answerHidden(question)
    if (hidden) return hidden
    const clarification = form.clarification === 'on'
    const before = { text: question.answer ?? '', language: question.answerLanguage ?? 'es' }
    const answerLanguage = languageAfter(before, form.answer, viewer.language)
    const written = { text: form.answer, language: answerLanguage }
    const settled = await settleText(written, decisions, await listKeptKeys(question.id, trx))
    if (!settled.ok) return refuse(settled.refusal, 'answer')
    const { text: answer, decided } = settled.value
    if ((form.seen ?? '') !== answerStamp(question)) {
      const words = { answer, clarification, answeredBy: viewer.id }
      return isSame(words, question) ? nothingDone(undefined) : refuse('answered-meanwhile')
    }
    await updateQuestionAnswer(
      question.id,
      {
        answer,
        answerLanguage,
        clarification,
        answeredBy: viewer.id,
        answeredAt: now,
      },
      trx,
    )
    const answered = { objectKind: 'question', objectId: question.id, field: 'answer' }
    await recordDecisions(viewer, answered, decided, now, trx)
    await dropMailedDrafts({ questionId: question.id }, viewer.id, trx)
    const followers = await listFollowerIds(challenge.id, trx)
    // Whose answer it takes the place of learns of it too.
    const waiting = [question.askedBy, question.answeredBy, ...followers].filter(
      (id) => id !== null,
    )
    const said = question.answer === null ? 'challenge-answer' : 'challenge-answer-corrected'
    await notify(
      waiting.filter((id) => id !== viewer.id),
      {
        kind: clarification ? 'challenge-clarification' : said,
        facts: { title: challenge.title, question: question.body, answer },
        path: `/challenges/${slug}/questions#question-${question.id}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
