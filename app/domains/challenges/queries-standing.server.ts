import { sql } from 'kysely'
import { db, type Db } from 'db/client'
import type { Entitled } from '../approvals/rules'
import { listApproverIds } from '../datathons/queries-approvers.server'
import { listPeopleWithDatathonRole } from '../datathons/queries-people.server'
import { listDatathonRoles } from '../datathons/queries.server'
import { findMembership, listMemberIds } from '../organizations/queries-memberships.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import { isCompanion, isTeller } from '../needs/policy'
import { findNeed } from '../needs/queries.server'
import type { Viewer } from '../people/rules'
import type { Standing } from './policy'

interface Belonging {
  organizationId: string | null
  datathonId: string | null
  needId: string | null
}

/** Briefs of an organisation of somebody's, or of a need that they told. Raw, since it goes into queries of several shapes. */
export const isOwnBrief = (personId: string) =>
  sql<boolean>`(exists (select from membership where organization_id = challenge.organization_id
      and person_id = ${personId})
    or exists (select from need where id = challenge.need_id and teller_id = ${personId}))`

/** What somebody is to a brief, for its policy. */
export async function findStanding(
  viewer: Viewer | null,
  { organizationId, datathonId, needId }: Belonging,
  on: Db = db,
): Promise<Standing> {
  const need = viewer && needId ? await findNeed(needId, on) : undefined
  return {
    membership: organizationId ? await findMembership(viewer?.id, organizationId, on) : undefined,
    tells: need !== undefined && isTeller(viewer, need),
    accompanies: need !== undefined && isCompanion(viewer, need),
    datathonRoles: datathonId ? await listDatathonRoles(viewer?.id, datathonId, on) : [],
  }
}

/** Whose brief it is: the members of its organisation, and whoever told the need. */
export async function listOwnIds(
  { organizationId, needId }: Pick<Belonging, 'organizationId' | 'needId'>,
  on: Db = db,
): Promise<string[]> {
  const members = organizationId ? await listMemberIds(organizationId, undefined, on) : []
  const tellerId = needId && (await findNeed(needId, on))?.tellerId
  return [...new Set([...members, ...(tellerId ? [tellerId] : [])])]
}

/** Who writes a brief and is told what becomes of it: its organisation, whoever told the need, the companion. */
export async function listAuthorIds(
  { organizationId, needId }: Pick<Belonging, 'organizationId' | 'needId'>,
  on: Db = db,
): Promise<string[]> {
  const own = await listOwnIds({ organizationId, needId }, on)
  const companionId = needId && (await findNeed(needId, on))?.companionId
  return [...new Set([...own, ...(companionId ? [companionId] : [])])]
}

/** Who may agree, as the second, that a risky brief is published into a datathon: nobody who writes it, for nobody. */
export async function findAgreeing(
  { organizationId, datathonId, needId }: Belonging & { datathonId: string },
  on: Db = db,
): Promise<Entitled> {
  const own = await listAuthorIds({ organizationId, needId }, on)
  const approvers = await listApproverIds(datathonId, on)
  return { ids: approvers.filter((id) => !own.includes(id)), never: own }
}

/** Who may publish a brief and waits for it: the organisers, but nobody who writes it. */
export async function listPublisherIds(
  { organizationId, datathonId, needId }: Belonging,
  on: Db = db,
): Promise<string[]> {
  const people = [
    ...(await listPeopleWithRole('organizer', on)),
    ...(datathonId ? await listPeopleWithDatathonRole(datathonId, 'organizer', on) : []),
  ]
  const own = await listAuthorIds({ organizationId, needId }, on)
  return people.map(({ personId }) => personId).filter((id) => !own.includes(id))
}
