import { ok, refuse } from '~/shared/result'
import { after } from '../people/rules'
import { mayWrite, type MembershipRole, type OrganizationStatus } from './rules'

const days = 24 * 60

/** An invitation to an organisation, and the offer to own it, last a week. */
const invitationMinutes = 7 * days
const offerMinutes = 7 * days

/** For so long after their end an invitation and an offer still say what they were. */
export const endedInvitationDays = 30

/** A link lets in twenty people at most: a whole organisation comes by a few of them. */
export const largestInvitation = 20

/** An organisation sends twenty invitations by mail a day: nobody's mailbox is filled in its name. */
export const mailsPerDay = 20

export interface Invitation {
  places: number
  taken: number
  expiresAt: Date
  revokedAt: Date | null
}

/** Inviting people is something new, so it is refused where nothing new may begin: `organization-stopped`. */
export function invite(status: OrganizationStatus, places: number, now: Date) {
  if (!mayWrite(status)) return refuse('organization-stopped')
  return ok({ places, createdAt: now, expiresAt: after(now, invitationMinutes) })
}

/** The same by mail, for one. Refused besides: `invitation-mails-spent` where twenty left since yesterday. */
export function inviteByMail(status: OrganizationStatus, mailedSinceYesterday: number, now: Date) {
  if (mailedSinceYesterday >= mailsPerDay) return refuse('invitation-mails-spent', 'email')
  return invite(status, 1, now)
}

/** Whether a link still lets somebody in. */
export function isUsable(invitation: Invitation, now: Date): boolean {
  return (
    invitation.revokedAt === null &&
    invitation.expiresAt > now &&
    invitation.taken < invitation.places
  )
}

/** Becoming a member by an invitation. Refused: `already-member`, `link-expired`, `organization-stopped`. */
export function accept(
  invitation: Invitation,
  organization: { status: OrganizationStatus },
  own: { role: MembershipRole } | undefined,
  now: Date,
) {
  if (own) return refuse('already-member')
  if (!isUsable(invitation, now)) return refuse('link-expired')
  if (!mayWrite(organization.status)) return refuse('organization-stopped')
  return ok({ role: 'member' as const, joinedAt: now })
}

/** Leaving, being taken off, and owning no longer: an organisation keeps an owner, or nobody answers for it. */
export function staysOwned(role: MembershipRole, owners: number) {
  return role === 'owner' && owners <= 1 ? refuse('last-owner') : ok(undefined)
}

/** An owner becomes a member like the others. Refused: `not-an-owner`, `last-owner`. */
export function demote(role: MembershipRole, owners: number) {
  return role === 'owner' ? staysOwned(role, owners) : refuse('not-an-owner')
}

/** Offering a member to own the organisation. Refused: `already-owner`. */
export function offerOwnership(role: MembershipRole, now: Date) {
  if (role === 'owner') return refuse('already-owner')
  return ok({ offeredAt: now, expiresAt: after(now, offerMinutes) })
}

/** An offer is accepted by the one it was made to, as long as it stands. Refused: `no-offer`. */
export function acceptOwnership(offer: { expiresAt: Date } | undefined, now: Date) {
  return offer && offer.expiresAt > now ? ok(undefined) : refuse('no-offer')
}
