import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { missingAnswers } from './completeness'
import { canSubmit } from './policy'
import { countOpenTraces } from './count-open-traces.server'
import { listAnswers } from './queries-answers.server'
import { listUnapproved } from './queries-approvals.server'
import { findStanding, listPublisherIds } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { submit } from './rules'

/** Sends a brief to review, for the first time or after changes; the organisers who may publish it are told. */
export function submitChallenge(viewer: Viewer, slug: string, now: Date) {
  const deed = { actor: viewer, kind: 'challenge.submit', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canSubmit(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const answers = await listAnswers(challenge.id, trx)
    const submitted = submit(challenge, {
      missing: missingAnswers(answers),
      unapproved: await listUnapproved(challenge.id, trx),
      openTraces: await countOpenTraces(challenge, answers, trx),
    })
    if (!submitted.ok) return submitted
    await updateChallenge(challenge.id, { state: submitted.value, submittedAt: now }, trx)
    await notify(
      await listPublisherIds(challenge, trx),
      {
        kind: 'challenge-submitted',
        facts: { title: challenge.title, organization: challenge.organizationName ?? '' },
        path: `/challenges/${slug}/review`,
      },
      trx,
    )
    return ok(undefined)
  })
}
