import { db, type Db } from 'db/client'
import type { DatathonHoldings } from './deletion'

/** What stands on a datathon, in one round. */
export async function countHoldings(datathonId: string, on: Db = db): Promise<DatathonHoldings> {
  const count = (table: 'registration' | 'datathonRole' | 'track' | 'team' | 'results') =>
    on
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('datathonId', '=', datathonId)
  const briefs = on
    .selectFrom('challenge')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('datathonId', '=', datathonId)
  const open = ['published', 'closed', 'archived']
  const counts = await on
    .selectNoFrom([
      count('registration').$asScalar().as('registered'),
      count('datathonRole').$asScalar().as('roles'),
      count('track').$asScalar().as('tracks'),
      count('team').$asScalar().as('teams'),
      count('results').$asScalar().as('results'),
      briefs.where('state', 'not in', open).$asScalar().as('drafts'),
      briefs.where('state', 'in', open).$asScalar().as('published'),
    ])
    .executeTakeFirstOrThrow()
  return counts as DatathonHoldings
}
