import { db, type Db } from 'db/client'
import { listPeopleWithDatathonRole } from '../datathons/queries-people.server'
import { listDatathonRoles } from '../datathons/queries.server'
import { findMembership, listMemberIds } from '../organizations/queries-memberships.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Viewer } from '../people/rules'
import type { Standing } from './policy'

interface Belonging {
  organizationId: string
  datathonId: string | null
}

/** What somebody is to a brief, for its policy. */
export async function findStanding(
  viewer: Viewer | null,
  { organizationId, datathonId }: Belonging,
  on: Db = db,
): Promise<Standing> {
  return {
    membership: await findMembership(viewer?.id, organizationId, on),
    datathonRoles: datathonId ? await listDatathonRoles(viewer?.id, datathonId, on) : [],
  }
}

/** Who may publish a brief and waits for it: the organisers, but not those of its own organisation. */
export async function listPublisherIds(
  { organizationId, datathonId }: Belonging,
  on: Db = db,
): Promise<string[]> {
  const people = [
    ...(await listPeopleWithRole('organizer', on)),
    ...(datathonId ? await listPeopleWithDatathonRole(datathonId, 'organizer', on) : []),
  ]
  const own = await listMemberIds(organizationId, undefined, on)
  return people.map(({ personId }) => personId).filter((id) => !own.includes(id))
}
