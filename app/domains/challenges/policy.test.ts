import { expect, test } from 'vitest'
import type { InstanceRole, Viewer } from '../people/rules'
import {
  canAgree,
  canAnswer,
  canModerate,
  canApprove,
  canAsk,
  canLiftHarm,
  canPublishUnmarked,
  canMarkHarm,
  canPublish,
  canReply,
  canReview,
  canSee,
  canSubmit,
  canDelete,
  canWrite,
  type Standing,
} from './policy'

const viewer = (...roles: InstanceRole[]): Viewer => ({
  id: 'x',
  actorNumber: 1,
  handle: 'x',
  language: 'es',
  timeZone: 'America/Mexico_City',
  roles,
})
const nothing = { datathonRoles: [], tells: false, accompanies: false }
const stranger: Standing = { ...nothing, membership: null }
const member: Standing = { ...nothing, membership: { role: 'member' } }
const teller: Standing = { ...stranger, tells: true }
const accompanying: Standing = { ...stranger, accompanies: true }
const draft = { state: 'draft' } as const

test('members write, and nobody else does, whatever their role', () => {
  expect(canWrite(viewer(), member)).toBe(true)
  expect(canWrite(viewer('organizer', 'administrator', 'companion'), stranger)).toBe(false)
  expect(canWrite(null, member)).toBe(false)
})

test('nobody reviews or publishes the brief of an organisation of their own', () => {
  expect(canReview(viewer('organizer'), stranger)).toBe(true)
  expect(canReview(viewer('organizer'), member)).toBe(false)
  expect(canPublish(viewer('organizer'), member)).toBe(false)
})

test('who told the need and its companion write, and only who told it submits and approves', () => {
  expect(canWrite(viewer(), teller) && canSubmit(viewer(), teller)).toBe(true)
  expect(canWrite(viewer('companion'), accompanying)).toBe(true)
  expect(canSubmit(viewer('companion'), accompanying)).toBe(false)
  expect(canDelete(viewer('companion'), accompanying)).toBe(false)
  expect(canDelete(viewer(), teller) && canDelete(viewer(), member)).toBe(true)
  expect(canApprove(viewer('companion'), accompanying)).toBe(false)
})

test('whoever accompanied a brief decides nothing on it, as an organiser neither', () => {
  expect(canReview(viewer('organizer', 'companion'), accompanying)).toBe(false)
  expect(canPublish(viewer('organizer'), accompanying)).toBe(false)
})

test('a companion reviews and does not publish', () => {
  expect(canReview(viewer('companion'), stranger)).toBe(true)
  expect(canPublish(viewer('companion'), stranger)).toBe(false)
})

test('the organiser of the datathon decides there, and a judge does not', () => {
  expect(canPublish(viewer(), { ...stranger, datathonRoles: ['organizer'] })).toBe(true)
  expect(canReview(viewer(), { ...stranger, datathonRoles: ['judge', 'mentor'] })).toBe(false)
})

test('a draft is seen by its authors and organisers, in review by companions too, a published brief by everybody', () => {
  expect(canSee(viewer(), draft, member)).toBe(true)
  expect(canSee(viewer('companion'), draft, accompanying)).toBe(true)
  expect(canSee(viewer('organizer'), draft, stranger)).toBe(true)
  for (const role of ['companion', 'administrator'] as const) {
    expect(canSee(viewer(role), draft, stranger)).toBe(false)
    expect(canSee(viewer(role), { state: 'in_review' }, stranger)).toBe(true)
  }
  expect(canSee(viewer(), draft, stranger)).toBe(false)
  expect(canSee(null, draft, stranger)).toBe(false)
  expect(canSee(null, { state: 'published' }, stranger)).toBe(true)
})

test('whoever is signed in asks; the organisation, the companion of that brief and organisers answer', () => {
  expect([canAsk(viewer(), stranger), canAsk(null, stranger)]).toEqual([true, false])
  expect(canAsk(viewer(), member)).toBe(false)
  expect([canAnswer(viewer(), member), canAnswer(viewer(), stranger)]).toEqual([true, false])
  expect(canAnswer(viewer('companion'), accompanying)).toBe(true)
  expect(canAnswer(viewer('companion'), stranger)).toBe(false)
  expect(canAnswer(viewer('organizer'), stranger)).toBe(true)
  expect(canAnswer(viewer(), { ...stranger, datathonRoles: ['organizer'] })).toBe(true)
})

test('organisers hide what was asked or answered, and nobody who writes the brief does', () => {
  expect(canModerate(viewer('organizer'), stranger)).toBe(true)
  expect(canModerate(viewer(), { ...stranger, datathonRoles: ['organizer'] })).toBe(true)
  for (const role of ['companion', 'curator'] as const)
    expect(canModerate(viewer(role), stranger)).toBe(false)
  for (const standing of [member, teller, accompanying])
    expect(canModerate(viewer('organizer'), standing)).toBe(false)
  expect(canModerate(null, stranger)).toBe(false)
})

test('both sides answer a comment, and a stranger does not', () => {
  expect(canReply(viewer(), member) && canReply(viewer('companion'), accompanying)).toBe(true)
  expect(canReply(viewer('companion'), stranger)).toBe(true)
  expect(canReply(viewer('administrator'), stranger)).toBe(false)
})

test('who reviews marks a risk, who publishes takes it away, and nobody who writes the brief does either', () => {
  expect(canMarkHarm(viewer('companion'), stranger)).toBe(true)
  const mark = { markedBy: 'somebody' }
  expect(canLiftHarm(viewer('companion'), stranger, mark)).toBe(false)
  expect(canLiftHarm(viewer('organizer'), stranger, mark)).toBe(true)
  for (const standing of [member, teller, accompanying])
    expect(
      canMarkHarm(viewer('organizer'), standing) ||
        canLiftHarm(viewer('organizer'), standing, mark) ||
        canAgree(viewer('administrator'), standing),
    ).toBe(false)
  expect(canAgree(viewer(), stranger)).toBe(true)
  expect(canAgree(null, stranger)).toBe(false)
})

test('nobody takes away the mark that they set, nor publishes alone what they took it from', () => {
  const organizer = viewer('organizer')
  expect(canLiftHarm(organizer, stranger, { markedBy: organizer.id })).toBe(false)
  expect(canLiftHarm(organizer, stranger, { markedBy: null })).toBe(true)
  expect(canPublishUnmarked(organizer, [])).toBe(true)
  expect(canPublishUnmarked(organizer, [{ liftedBy: organizer.id }])).toBe(false)
  expect(canPublishUnmarked(organizer, [{ liftedBy: 'another' }, { liftedBy: organizer.id }])).toBe(
    true,
  )
})
