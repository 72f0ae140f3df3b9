import { nothingDone, ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { undecided, type Decisions } from '../privacy/decisions'
import { listKeptKeys } from '../privacy/queries.server'
import { recordDecisions } from '../privacy/record-decisions.server'
import { settleText } from '../privacy/settle-text.server'
import { missingAnswers } from './completeness'
import { canSubmit } from './policy'
import { countOpenTraces } from './count-open-traces.server'
import { listAnswers } from './queries-answers.server'
import { listUnapproved } from './queries-approvals.server'
import { findReuseCheck, insertReuseCheck } from './queries-reuse.server'
import { findStanding, listPublisherIds } from './queries-standing.server'
import { lockChallenge, updateChallenge } from './queries.server'
import { goOn, type ReuseAnswer } from './reuse'
import { submit } from './rules'

/**
 * Sends a brief to review, for the first time or after changes; the organisers who may publish it are told. What exists
 * already and why it does not serve are kept with it. A form that is sent twice is one request.
 * @param reuse what the route found in the catalog and in incubation, and what its author says to it
 * @param decisions what they decided about words of their reason that could point at a person
 */
export function submitChallenge(
  viewer: Viewer,
  slug: string,
  now: Date,
  reuse: ReuseAnswer,
  decisions: Decisions = undecided,
) {
  const deed = { actor: viewer, kind: 'challenge.submit', shows: false }
  return transition(deed, async (trx, about) => {
    const challenge = await lockChallenge(slug, trx)
    if (!challenge) return refuse('not-found')
    about(challenge.id)
    if (!canSubmit(viewer, await findStanding(viewer, challenge, trx))) return refuse('not-allowed')
    const before = challenge.state === 'in_review' && (await findReuseCheck(challenge.id, trx))
    if (before && before.reason === reuse.reason) return nothingDone(undefined)
    const answers = await listAnswers(challenge.id, trx)
    const submitted = submit(challenge, {
      missing: missingAnswers(answers),
      unapproved: await listUnapproved(challenge.id, trx),
      openTraces: await countOpenTraces(challenge, answers, trx),
    })
    if (!submitted.ok) return submitted
    const goesOn = goOn(reuse)
    if (!goesOn.ok) return goesOn
    const written = { text: reuse.reason, language: challenge.language }
    const settled = await settleText(written, decisions, await listKeptKeys(challenge.id, trx))
    if (!settled.ok) return refuse(settled.refusal, 'reason')
    const { text: reason, decided } = settled.value
    const said = { objectKind: 'challenge', objectId: challenge.id, field: 'reuse-reason' }
    await recordDecisions(viewer, said, decided, now, trx)
    await insertReuseCheck(
      { challengeId: challenge.id, found: reuse.found, reason, givenBy: viewer.id, checkedAt: now },
      trx,
    )
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
