import { expect, test } from 'vitest'
import {
  accept,
  acceptOwnership,
  demote,
  invite,
  inviteByMail,
  isUsable,
  mailsPerDay,
  offerOwnership,
  staysOwned,
} from './members'

const now = new Date('2019-01-26T12:00:00Z')
const inAWeek = new Date('2019-02-02T12:00:00Z')
const open = { places: 1, taken: 0, expiresAt: inAWeek, revokedAt: null }
const refusal = (result: { ok: boolean; refusal?: string }) => result.refusal

test('an invitation lasts a week, and an organisation that was stopped invites nobody', () => {
  expect(invite('pending', 3, now)).toMatchObject({ ok: true, value: { expiresAt: inAWeek } })
  expect(refusal(invite('refused', 3, now))).toBe('organization-stopped')
  expect(refusal(invite('suspended', 3, now))).toBe('organization-stopped')
})

test('invitations by mail let in one, and leave twenty times a day at most', () => {
  expect(inviteByMail('verified', mailsPerDay - 1, now)).toMatchObject({ value: { places: 1 } })
  expect(refusal(inviteByMail('verified', mailsPerDay, now))).toBe('invitation-mails-spent')
})

test('a link that was used up, called back or is a week old lets nobody in', () => {
  expect(isUsable(open, now)).toBe(true)
  expect(isUsable({ ...open, taken: 1 }, now)).toBe(false)
  expect(isUsable({ ...open, revokedAt: now }, now)).toBe(false)
  expect(isUsable(open, inAWeek)).toBe(false)
})

test('whoever is in already takes no place', () => {
  const verified = { status: 'verified' as const }
  expect(accept(open, verified, undefined, now)).toMatchObject({ value: { role: 'member' } })
  expect(refusal(accept(open, verified, { role: 'member' }, now))).toBe('already-member')
  expect(refusal(accept(open, { status: 'suspended' }, undefined, now))).toBe(
    'organization-stopped',
  )
  expect(refusal(accept(open, verified, undefined, inAWeek))).toBe('link-expired')
})

test('the last owner neither leaves nor becomes a member like the others', () => {
  expect(refusal(staysOwned('owner', 1))).toBe('last-owner')
  expect(refusal(demote('owner', 1))).toBe('last-owner')
  expect(staysOwned('owner', 2).ok && demote('owner', 2).ok && staysOwned('member', 1).ok).toBe(
    true,
  )
  expect(refusal(demote('member', 2))).toBe('not-an-owner')
})

test('owning is offered to members, for a week', () => {
  expect(refusal(offerOwnership('owner', now))).toBe('already-owner')
  expect(offerOwnership('member', now)).toMatchObject({ value: { expiresAt: inAWeek } })
  expect(acceptOwnership({ expiresAt: inAWeek }, now).ok).toBe(true)
  expect(refusal(acceptOwnership({ expiresAt: inAWeek }, inAWeek))).toBe('no-offer')
  expect(refusal(acceptOwnership(undefined, now))).toBe('no-offer')
})
