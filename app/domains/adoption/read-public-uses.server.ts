import { followUpDays, followUpState } from './follow-ups'
import { publicFollowUps, publicUses } from './public-uses'
import { listFollowUpsOfTool } from './queries-follow-ups.server'
import { listUses } from './queries.server'
import { usabilityScore } from './usability-scale'

/** What the public may know of who uses a tool, and of whether they still do. */
export async function readPublicUses(toolId: string, now: Date) {
  const uses = await listUses(toolId)
  const followUps = await listFollowUpsOfTool(toolId)
  return {
    uses: publicUses(uses.map(({ visibility, ...organization }) => ({ visibility, organization }))),
    followUps: publicFollowUps(
      followUps.map(({ visibility, days, susAnswers, ...followUp }) => ({
        visibility,
        days,
        state: followUpState(followUp, now),
        score: susAnswers && usabilityScore(susAnswers),
      })),
      followUpDays,
    ),
  }
}
