import { followUpDays, followUpState } from './follow-ups'
import { lastFollowUp, publicFollowUps, publicUses } from './public-uses'
import { listFollowUpsOfTool, listLastAnswers, listUses } from './queries-public.server'
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

/** What the organisations that use each of these tools said last, by the tool's id. */
export async function readLastFollowUps(toolIds: readonly string[]) {
  const answers = await listLastAnswers(toolIds)
  return new Map(
    toolIds.map((id) => {
      const own = answers.filter(({ toolId }) => toolId === id)
      const said = own.map(({ answeredAt, susAnswers }) => ({
        answeredAt,
        score: susAnswers && usabilityScore(susAnswers),
      }))
      return [id, lastFollowUp(said)]
    }),
  )
}
