import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { findDatathonById } from '../datathons/queries.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canAsk } from './policy'
import { insertQuestion } from './queries-questions.server'
import { findStanding, listAuthorIds } from './queries-standing.server'
import { lockChallenge } from './queries.server'
import { ask } from './rules'
import type { questionForm } from './schema'

/** Asks the organisation something that everybody can read, answer included. Its members are told. */
export function askQuestion(
  viewer: Viewer,
  slug: string,
  { body }: z.output<typeof questionForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'challenge.ask' }, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    const datathon = challenge?.datathonId && (await findDatathonById(challenge.datathonId, trx))
    if (!challenge || !datathon) return refuse('not-found')
    about(challenge.id)
    if (!canAsk(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const allowed = ask(challenge, datathon, now)
    if (!allowed.ok) return allowed
    const id = await insertQuestion(
      {
        challengeId: challenge.id,
        body,
        language: viewer.language,
        askedBy: viewer.id,
        askedAt: now,
      },
      trx,
    )
    await notify(
      await listAuthorIds(challenge, trx),
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
