import type { Language } from '~/shared/languages'
import { withTitles } from '../challenges/read-titles.server'
import { readOnly } from '../challenges/title-in'
import type { listAwardedWithoutTool } from './queries-selection.server'
import type { Winner } from './winner'

type Awarded = Awaited<ReturnType<typeof listAwardedWithoutTool>>

/** Winners as a list shows them to its reader. */
export async function nameWinners(awarded: Awarded, reader: Language): Promise<Winner[]> {
  const named = await withTitles(awarded, reader)
  return named.map(({ id, teamName, challenge, datathonName, members }) => ({
    id,
    teamName,
    challenge: readOnly(challenge),
    datathonName,
    deserted: members === 0,
  }))
}
