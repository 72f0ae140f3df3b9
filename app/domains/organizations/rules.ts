import { ok, refuse } from '~/shared/result'

export const organizationKinds = ['cso', 'academia', 'ict', 'funder', 'public-body'] as const
export type OrganizationKind = (typeof organizationKinds)[number]

export type OrganizationStatus = 'pending' | 'verified' | 'refused' | 'suspended'
export type MembershipRole = 'owner' | 'member'

/** What an administrator may decide about an organisation, by where it stands. One that was refused may ask again. */
const decisions = {
  pending: ['verified', 'refused'],
  verified: ['suspended'],
  suspended: ['verified'],
  refused: [],
} as const satisfies Record<OrganizationStatus, readonly OrganizationStatus[]>

export type Decision = 'verified' | 'refused' | 'suspended'

export function decisionsFor(status: OrganizationStatus): readonly Decision[] {
  return decisions[status]
}

/**
 * `pending → verified | refused`, `verified ⇄ suspended`.
 * Refused: `cannot-decide` where the organisation does not stand where that decision could follow.
 */
export function decide(status: OrganizationStatus, decision: Decision) {
  return decisionsFor(status).includes(decision) ? ok(decision) : refuse('cannot-decide')
}

/** Only a verified organisation's words are published; one that waits may write and submit. */
export function mayBePublished(status: OrganizationStatus): boolean {
  return status === 'verified'
}

/** A refused or suspended organisation starts nothing new. */
export function mayWrite(status: OrganizationStatus): boolean {
  return status === 'pending' || status === 'verified'
}

/** `refused → pending`: an organisation that mended what was missing asks again. Refused: `not-refused`. */
export function askAgain(status: OrganizationStatus) {
  return status === 'refused' ? ok('pending' as const) : refuse('not-refused')
}

/** What it says of itself as the fields of its form hold it: nothing is an empty text there. */
export function organizationTexts({
  name,
  kind,
  description,
  website,
  stateCode,
}: {
  name: string
  kind: OrganizationKind
  description: string
  website?: string | null
  stateCode?: string | null
}) {
  return { name, kind, description, website: website ?? '', stateCode: stateCode ?? '' }
}
