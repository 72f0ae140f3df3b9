import type { z } from 'zod'
import { isSame } from '~/shared/is-same'
import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDatathonById } from '../datathons/queries.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { undecided, type Decisions } from '../privacy/decisions'
import { recordDecisions } from '../privacy/record-decisions.server'
import { settleText } from '../privacy/settle-text.server'
import { canAsk } from './policy'
import { findQuestionSent, insertQuestion } from './queries-questions.server'
import { findStanding, listAuthorIds, listPublisherIds } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { ask } from './rules'
import type { questionForm } from './schema'

/**
 * Asks the organisation something that everybody can read, answer included. Its members are told, whoever accompanies it and
 * the organisers, each in the rhythm that they chose: whoever answers first answers for all. A form that is
 * sent twice asks once.
 * @param decisions what the asker decided about words that could point at a person
 */
export function askQuestion(
  viewer: Viewer,
  slug: string,
  form: z.output<typeof questionForm>,
  now: Date,
  decisions: Decisions = undecided,
) {
  return transition({ actor: viewer, kind: 'challenge.ask' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    const datathon = challenge?.datathonId && (await findDatathonById(challenge.datathonId, trx))
    if (!challenge || !datathon) return refuse('not-found')
    about(challenge.id)
    if (!canAsk(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const allowed = ask(challenge, datathon, now)
    if (!allowed.ok) return allowed
    const { language } = viewer
    const settled = await settleText({ text: form.body, language }, decisions)
    if (!settled.ok) return refuse(settled.refusal, 'body')
    const { text: body, decided } = settled.value
    const words = { challengeId: challenge.id, body, language, askedBy: viewer.id }
    const sent = form.once ? await findQuestionSent(form.once, trx) : undefined
    if (sent && isSame(words, sent)) return nothingDone({ id: sent.id })
    const question = { ...words, askedAt: now, once: sent ? null : form.once }
    const id = await insertQuestion(question, trx)
    const asked = { objectKind: 'question', objectId: id, field: 'body' }
    await recordDecisions(viewer, asked, decided, now, trx)
    const authors = await listAuthorIds(challenge, trx)
    const organizers = await listPublisherIds(challenge, trx)
    await notify(
      [...authors, ...organizers].filter((personId) => personId !== viewer.id),
      {
        kind: 'challenge-question',
        facts: { title: challenge.title, question: body },
        path: `/challenges/${slug}/questions/${id}`,
      },
      trx,
    )
    return ok({ id })
  })
}
