import type { FollowUpState } from './follow-ups'
import { isGoingOn, type AdoptionState } from './rules'

/** Where adoption and follow-up stand among the stages of a piece of work, counted from 0. */
const adoptionStage = 8
const followUpStage = 9

interface Thread {
  at: number
  stopped?: boolean
  stages: { name: string; href?: string; fact?: string }[]
}

/**
 * A tool's thread as it stands for one organisation: at adoption, and at follow-up from the first question on. What other
 * organisations do with the tool is not told here; where this use has ended, the thread stops.
 * @param facts what stands under adoption and under follow-up, in at most 22 characters
 */
export function ownThread<T extends Thread>(
  thread: T,
  { state, followUps }: { state: AdoptionState; followUps: readonly { state: FollowUpState }[] },
  facts: { adoption: string; followUp?: string },
): T {
  const asked = state === 'in_use' && followUps.some((each) => each.state !== 'ahead')
  const [adoption, followUp] = [thread.stages[adoptionStage]!, thread.stages[followUpStage]!]
  const stages = [
    ...thread.stages.slice(0, adoptionStage),
    { ...adoption, fact: facts.adoption },
    { name: followUp.name, href: asked ? followUp.href : undefined, fact: facts.followUp },
  ]
  return { ...thread, stages, at: asked ? 10 : 9, stopped: !isGoingOn(state) }
}
