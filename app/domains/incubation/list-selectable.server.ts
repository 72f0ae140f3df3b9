import type { Viewer } from '../people/rules'
import { canSelectTools } from './policy'
import { listAwardedWithoutTool } from './queries-selection.server'

/** The winners of a datathon that this reader may take into incubation now: none where it is not theirs to do. */
export async function listSelectable(viewer: Viewer | null, datathonId: string) {
  if (!canSelectTools(viewer)) return []
  const winners = await listAwardedWithoutTool(datathonId)
  return winners.map(({ id, teamName, challengeTitle, members }) => ({
    id,
    teamName,
    challengeTitle,
    deserted: members === 0,
  }))
}
