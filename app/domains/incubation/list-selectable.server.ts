import type { Language } from '~/shared/languages'
import type { Viewer } from '../people/rules'
import { nameWinners } from './name-winners.server'
import { canSelectTools } from './policy'
import { listAwardedWithoutTool } from './queries-selection.server'
import type { Winner } from './winner'

/** The winners of a datathon that this reader may take into incubation now: none where it is not theirs to do. */
export async function listSelectable(
  viewer: Viewer | null,
  datathonId: string,
  reader: Language,
): Promise<Winner[]> {
  if (!canSelectTools(viewer)) return []
  return nameWinners(await listAwardedWithoutTool(datathonId), reader)
}
