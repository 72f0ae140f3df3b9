import { expect, test } from 'vitest'
import {
  archive,
  ask,
  close,
  isEditable,
  publish,
  publishVersion,
  requestChanges,
  submit,
} from './rules'

const deadline = new Date('2019-02-02T00:00:00Z')
const before = new Date('2019-02-01T00:00:00Z')
const datathon = { submissionsCloseAt: deadline }
const inReview = { state: 'in_review', organizationStatus: 'verified' } as const
const published = { state: 'published', organizationStatus: 'verified' } as const
const refused = (refusal: string) => ({ ok: false, refusal })

test('a draft with its seven answers goes to review, of an organisation that waits too', () => {
  expect(submit({ state: 'draft', organizationStatus: 'pending' }, []).ok).toBe(true)
  expect(submit({ state: 'changes_requested', organizationStatus: 'verified' }, []).ok).toBe(true)
})

test('a draft is not submitted without an answer, twice, or for a suspended organisation', () => {
  const draft = { state: 'draft', organizationStatus: 'verified' } as const
  expect(submit(draft, ['harm'])).toEqual(refused('answers-missing'))
  expect(submit(inReview, [])).toEqual(refused('not-a-draft'))
  expect(submit({ ...draft, organizationStatus: 'suspended' }, [])).toEqual(
    refused('organization-stopped'),
  )
})

test('asking for changes needs a comment that says which', () => {
  expect(requestChanges({ state: 'in_review' }, 0)).toEqual(refused('no-comment'))
  expect(requestChanges({ state: 'in_review' }, 1)).toMatchObject({ value: 'changes_requested' })
  expect(requestChanges({ state: 'draft' }, 1)).toEqual(refused('not-in-review'))
})

test('a brief is published while there is time left to hand something in', () => {
  expect(publish(inReview, [], datathon, before).ok).toBe(true)
  expect(publish(inReview, [], datathon, deadline)).toMatchObject(refused('deadline-passed'))
})

test('a brief of an organisation that is not verified stays in review', () => {
  const waiting = { ...inReview, organizationStatus: 'pending' } as const
  expect(publish(waiting, [], datathon, before)).toEqual(refused('organization-not-verified'))
})

test('only what is in review and complete is published', () => {
  expect(publish({ ...inReview, state: 'draft' }, [], datathon, before)).toEqual(
    refused('not-in-review'),
  )
  expect(publish(inReview, ['users'], datathon, before)).toEqual(refused('answers-missing'))
})

test('a further version needs a change and time for teams to take note of it', () => {
  expect(publishVersion(published, [], 1, datathon, before).ok).toBe(true)
  expect(publishVersion(published, [], 0, datathon, before)).toEqual(refused('nothing-changed'))
  expect(publishVersion(published, [], 1, datathon, deadline)).toEqual(refused('deadline-passed'))
  expect(publishVersion(published, ['harm'], 1, datathon, before)).toEqual(
    refused('answers-missing'),
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
  expect(ask(published, datathon, deadline)).toEqual(refused('deadline-passed'))
  expect(ask({ state: 'in_review' }, datathon, before)).toEqual(refused('not-published'))
})
