import { canSeeSheltered } from '~/domains/accountability/policy'
import { readProtection } from '~/domains/accountability/read-protection.server'
import { listOrganizationChallenges } from '~/domains/challenges/queries-published.server'
import { listOwnChallenges } from '~/domains/challenges/queries.server'
import { rowOf } from '~/domains/challenges/row'
import { isPublic } from '~/domains/challenges/rules'
import {
  canActFor,
  canAskAgain,
  canDecideOrganization,
  canEditOrganization,
  canManageMembers,
  canSeeMembers,
  canSeeOrganization,
} from '~/domains/organizations/policy'
import { findMembership, listMemberIds } from '~/domains/organizations/queries-memberships.server'
import { findOrganization, listDecisions } from '~/domains/organizations/queries.server'
import { askAgain, mayWrite } from '~/domains/organizations/rules'
import { concealed, notFound } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { publicPage } from '~/routes/page-picture.server'
import { formatInstant } from '~/shared/instants'
import { isStateCode, mexicanStates } from '~/shared/mexican-states'

/** What the page of an organisation shows this reader, and what it offers them. */
export async function organizationPage(visit: Visit, wanted: string) {
  const { viewer, language, timeZone } = visit
  const organization = await findOrganization(wanted)
  if (!organization) throw await notFound(visit, 'organization.read')
  const membership = await findMembership(viewer?.id, organization.id)
  if (!canSeeOrganization(viewer, organization, membership))
    throw await notFound(visit, 'organization.read', organization.id)
  const protection = await readProtection(organization, membership, visit)
  if (organization.shelteredAt && !canSeeSheltered(viewer, membership)) throw concealed()
  const isMember = canActFor(viewer, membership)
  const decides = canDecideOrganization(viewer, membership)
  const { slug, name, kind, status, description, website, stateCode } = organization
  return {
    page: publicPage({
      title: name,
      language: organization.language,
      description: description.slice(0, 200),
    }),
    organization: {
      slug,
      kind,
      status,
      description,
      language: organization.language,
      website,
      state: isStateCode(stateCode) ? mexicanStates[stateCode] : null,
    },
    protection,
    mayEdit: canEditOrganization(viewer, membership) && protection.until === null,
    mayWrite: isMember && mayWrite(status) && protection.until === null,
    decides,
    challenges: (await listOrganizationChallenges(organization.id)).map((one) => rowOf(one, visit)),
    drafts:
      viewer && isMember
        ? (await listOwnChallenges(viewer.id))
            .filter((one) => one.organizationId === organization.id && !isPublic(one.state))
            .map(({ slug, title, language, state }) => ({ slug, title, language, state }))
        : [],
    members: canSeeMembers(viewer, membership)
      ? (await listMemberIds(organization.id)).length
      : null,
    mayInvite: canManageMembers(viewer, membership) && mayWrite(status),
    mayAskAgain: canAskAgain(viewer, membership) && askAgain(status).ok,
    decisions:
      isMember || decides
        ? (await listDecisions(organization.id)).map(({ status, note, decidedBy, decidedAt }) => ({
            status,
            note,
            by: decidedBy,
            when: formatInstant(decidedAt, timeZone, language),
          }))
        : [],
  }
}
