import { db, type Db } from 'db/client'
import type { ReportedKind } from './takedown'

/** Whose words they are that were taken down: hidden or not, they are told and may contest. */
export async function listOwnerIds(
  { aboutKind, aboutId }: { aboutKind: ReportedKind; aboutId: string },
  on: Db = db,
): Promise<string[]> {
  if (aboutKind === 'person') return [aboutId]
  if (aboutKind === 'need') {
    const tellers = on.selectFrom('need').select('tellerId').where('id', '=', aboutId)
    return (await tellers.execute()).map(({ tellerId }) => tellerId).filter((each) => each !== null)
  }
  if (aboutKind === 'team') {
    const members = on.selectFrom('teamMember').select('personId').where('teamId', '=', aboutId)
    return (await members.execute()).map(({ personId }) => personId)
  }
  if (aboutKind === 'tool') {
    const maintainers = on
      .selectFrom('toolRole')
      .select('personId')
      .where('toolId', '=', aboutId)
      .where('role', '=', 'maintainer')
    return (await maintainers.execute()).map(({ personId }) => personId)
  }
  if (aboutKind === 'question' || aboutKind === 'answer') {
    const rows = await on
      .selectFrom('question')
      .select(['askedBy', 'answeredBy'])
      .where('id', '=', aboutId)
      .execute()
    return rows
      .flatMap((row) => (aboutKind === 'answer' ? [row.answeredBy] : [row.askedBy, row.answeredBy]))
      .filter((each) => each !== null)
  }
  if (aboutKind === 'dataset') {
    const rows = await on
      .selectFrom('dataset')
      .select('proposedBy')
      .where('id', '=', aboutId)
      .execute()
    return rows.map((row) => row.proposedBy).filter((each) => each !== null)
  }
  const organization =
    aboutKind === 'organization'
      ? aboutId
      : on.selectFrom('challenge').select('organizationId').where('id', '=', aboutId)
  const owners = await on
    .selectFrom('membership')
    .select('personId')
    .where('organizationId', '=', organization)
    .where('role', '=', 'owner')
    .execute()
  return owners.map(({ personId }) => personId)
}
