import { expect, test } from 'vitest'
import type { QuestionKey } from './questions'
import {
  archive,
  ask,
  close,
  isEditable,
  markHarm,
  needsSecond,
  publish,
  publishVersion,
  replyTo,
  requestChanges,
  submit,
} from './rules'

const deadline = new Date('2019-02-02T00:00:00Z')
const before = new Date('2019-02-01T00:00:00Z')
const datathon = { submissionsCloseAt: deadline }
const inReview = { state: 'in_review', organizationStatus: 'verified' } as const
const published = { state: 'published', organizationStatus: 'verified' } as const
const whole = { missing: [], unapproved: [] }
const lacking = (question: QuestionKey) => ({ missing: [question], unapproved: [] })
const refused = (refusal: string) => ({ ok: false, refusal })

test('a draft with its seven answers goes to review, of an organisation that waits too', () => {
  expect(submit({ state: 'draft', organizationStatus: 'pending' }, whole).ok).toBe(true)
  expect(submit({ state: 'changes_requested', organizationStatus: 'verified' }, whole).ok).toBe(
    true,
  )
})

test('a draft is not submitted without an answer, twice, or for a suspended organisation', () => {
  const draft = { state: 'draft', organizationStatus: 'verified' } as const
  expect(submit(draft, lacking('harm'))).toEqual(refused('answers-missing'))
  expect(submit(inReview, whole)).toEqual(refused('not-a-draft'))
  expect(submit({ ...draft, organizationStatus: 'suspended' }, whole)).toEqual(
    refused('organization-stopped'),
  )
})

test('nothing in words that the organisation has not approved is submitted or published', () => {
  const unapproved = { missing: [], unapproved: ['problem' as const] }
  const draft = { state: 'draft', organizationStatus: 'verified' } as const
  expect(submit(draft, unapproved)).toEqual(refused('answers-unapproved'))
  expect(publish(inReview, unapproved, datathon, before)).toEqual(refused('answers-unapproved'))
  expect(publishVersion(published, unapproved, 1, datathon, before)).toEqual(
    refused('answers-unapproved'),
  )
})

test('a brief that began as a need is not submitted before it has an organisation', () => {
  expect(submit({ state: 'draft', organizationStatus: null }, whole)).toEqual(
    refused('no-organization'),
  )
})

test('asking for changes needs a comment that says which', () => {
  expect(requestChanges({ state: 'in_review' }, 0)).toEqual(refused('no-comment'))
  expect(requestChanges({ state: 'in_review' }, 1)).toMatchObject({ value: 'changes_requested' })
  expect(requestChanges({ state: 'draft' }, 1)).toEqual(refused('not-in-review'))
})

test('a brief is published while there is time left to hand something in', () => {
  expect(publish(inReview, whole, datathon, before).ok).toBe(true)
  expect(publish(inReview, whole, datathon, deadline)).toMatchObject(refused('deadline-passed'))
})

test('a brief of an organisation that is not verified is ready, and of one that was refused it is not', () => {
  const waiting = { ...inReview, organizationStatus: 'pending' } as const
  expect(publish(waiting, whole, datathon, before)).toMatchObject({ value: 'ready' })
  for (const organizationStatus of ['refused', 'suspended', null] as const)
    expect(publish({ ...inReview, organizationStatus }, whole, datathon, before)).toEqual(
      refused('organization-not-verified'),
    )
})

test('only what is in review and complete is published', () => {
  expect(publish({ ...inReview, state: 'draft' }, whole, datathon, before)).toEqual(
    refused('not-in-review'),
  )
  expect(publish(inReview, lacking('users'), datathon, before)).toEqual(refused('answers-missing'))
})

test('a further version needs a change and time for teams to take note of it', () => {
  expect(publishVersion(published, whole, 1, datathon, before).ok).toBe(true)
  expect(publishVersion(published, whole, 0, datathon, before)).toEqual(refused('nothing-changed'))
  expect(publishVersion(published, whole, 1, datathon, deadline)).toEqual(refused('handins-over'))
  expect(publishVersion(published, lacking('harm'), 1, datathon, before)).toEqual(
    refused('answers-missing'),
  )
  // What waits for approval is the reason why it is missing.
  const waiting = { ...lacking('harm'), unapproved: ['harm' as const] }
  expect(publishVersion(published, waiting, 1, datathon, before)).toEqual(
    refused('answers-unapproved'),
  )
})

test('what is under review, closed or archived is not edited', () => {
  const editable = ['draft', 'in_review', 'changes_requested', 'published', 'closed', 'archived']
    .filter((state) => isEditable(state as never)) // prettier-ignore
  expect(editable).toEqual(['draft', 'changes_requested', 'published'])
})

test('a brief closes at the deadline to the second, and is archived only then', () => {
  expect(close(published, datathon, before)).toEqual(refused('still-open'))
  expect(close(published, datathon, deadline)).toMatchObject({ value: 'closed' })
  expect(archive({ state: 'closed' }).ok).toBe(true)
  expect(archive({ state: 'published' })).toEqual(refused('not-closed'))
})

test('questions are asked of a published brief until hand-ins close', () => {
  expect(ask(published, datathon, before).ok).toBe(true)
  expect(ask(published, datathon, deadline)).toEqual(refused('questions-closed'))
  expect(ask({ state: 'in_review' }, datathon, before)).toEqual(refused('not-published'))
})

test('one mark at a time makes a second person necessary, until it is lifted', () => {
  expect(markHarm({ state: 'in_review' }, false).ok).toBe(true)
  expect(markHarm({ state: 'in_review' }, true)).toEqual(refused('already-marked'))
  expect(markHarm({ state: 'published' }, false)).toEqual(refused('review-over'))
  expect(needsSecond(undefined)).toBe(false)
  expect(needsSecond({ liftedAt: null })).toBe(true)
  expect(needsSecond({ liftedAt: before })).toBe(false)
})

test('comments are answered until the brief is public', () => {
  expect(replyTo({ state: 'changes_requested' }).ok).toBe(true)
  expect(replyTo({ state: 'published' })).toEqual(refused('review-over'))
})
