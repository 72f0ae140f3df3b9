import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { listToolPeopleIds } from '../incubation/queries-people.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { endAdoption } from './discontinue-adoption.server'
import { canSeeAdoption, canSpeakForAdopter } from './policy'
import { listFollowUps, updateAnswer } from './queries-follow-ups.server'
import { lockAdoption } from './queries.server'
import { readStanding } from './read-standing.server'
import { scaleAnswers, type followUpForm } from './schema'

/**
 * The organisation says how it goes. That it has left the tool ends the adoption, with its words as the reason; else the
 * maintainers are told that there is an answer.
 * Refusals: not-found, not-allowed, not-in-use, not-due, already-answered.
 */
export function answerFollowUp(
  viewer: Viewer,
  { adoption: id, days }: { adoption: string; days: number },
  form: z.output<typeof followUpForm>,
  now: Date,
) {
  const deed = { actor: viewer, kind: 'follow-up.answer', objectId: id }
  return transition(deed, async (trx) => {
    const adoption = await lockAdoption(id, trx)
    const standing = adoption && (await readStanding(viewer, adoption, trx))
    if (!adoption || !standing || !canSeeAdoption(standing)) return refuse('not-found')
    if (!canSpeakForAdopter(standing)) return refuse('not-allowed')
    const followUp = (await listFollowUps(id, trx)).find((each) => each.days === days)
    if (!followUp) return refuse('not-found')
    if (followUp.answeredAt) return refuse('already-answered')
    if (adoption.state !== 'in_use') return refuse('not-in-use')
    if (followUp.dueAt > now) return refuse('not-due')

    const { stillInUse, comment } = form
    const answers = scaleAnswers(form).filter((answer) => answer !== null)
    const susAnswers = answers.length > 0 ? answers : null
    await updateAnswer(followUp.id, { stillInUse, susAnswers, comment, by: viewer.id, now }, trx)
    if (!stillInUse) {
      await endAdoption(adoption, { by: viewer.id, reason: comment.slice(0, 2000), now }, trx)
      return ok(undefined)
    }
    await notify(
      await listToolPeopleIds(adoption.toolId, ['maintainer'], trx),
      {
        kind: 'follow-up-answered',
        facts: { tool: adoption.toolName },
        path: `/adoptions/${id}`,
      },
      trx,
    )
    return ok(undefined)
  })
}
