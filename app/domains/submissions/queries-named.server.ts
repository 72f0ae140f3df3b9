import { db, type Db } from 'db/client'
import type { Shown } from '../datathons/disclosure'
import { givesName } from '../datathons/queries-disclosures.server'

/**
 * Who of each submission's team lets the datathon show another name than the public one, by the submission's id. What
 * was frozen holds none of them: asked anew each time, a name that was taken back is gone.
 * @param submissionId one of the datathon's; all of them where absent
 */
export async function listNamedPeople(
  datathonId: string,
  submissionId?: string,
  on: Db = db,
): Promise<Record<string, Shown[]>> {
  let query = on
    .selectFrom('submission')
    .innerJoin('teamMember', 'teamMember.teamId', 'submission.teamId')
    .innerJoin('person', 'person.id', 'teamMember.personId')
    .innerJoin('disclosure', (join) =>
      join
        .onRef('disclosure.personId', '=', 'teamMember.personId')
        .onRef('disclosure.datathonId', '=', 'teamMember.datathonId'),
    )
    .select(['submission.id', 'person.handle', 'disclosure.name', 'disclosure.githubLogin'])
    .where('teamMember.datathonId', '=', datathonId)
    .where(givesName)
    .orderBy('teamMember.role')
    .orderBy('teamMember.joinedAt')
  if (submissionId) query = query.where('submission.id', '=', submissionId)
  const named: Record<string, Shown[]> = {}
  for (const { id, handle, ...disclosed } of await query.execute())
    (named[id] ??= []).push({ handle, disclosed })
  return named
}
