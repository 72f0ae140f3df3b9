import type { Transaction } from 'db/client'
import { listOrganizedAlone } from '../datathons/queries-person.server'
import { listOwned } from '../organizations/queries-person.server'
import { countAdministrators } from '../people/queries-person.server'
import { hasRole, type Viewer } from '../people/rules'
import { listTeamsOf } from '../teams/queries-person.server'
import { obstaclesTo, type Obstacle } from './leaving'

/** What somebody settles before their account can go. */
export async function listObstacles(
  viewer: Viewer,
  now: Date,
  on?: Transaction,
): Promise<Obstacle[]> {
  return obstaclesTo(
    {
      isAdministrator: hasRole(viewer, 'administrator'),
      administrators: await countAdministrators(on),
      organizations: await listOwned(viewer.id, on),
      organizedAlone: await listOrganizedAlone(viewer.id, now, on),
      teams: await listTeamsOf(viewer.id, on),
    },
    now,
  )
}
