import { expect, test } from 'vitest'
import mails from '~/locales/es/mails'
import { comesSooner, digestKind, news, newsOf, nextDigest } from './rhythms'

const zone = 'America/Mexico_City'
const friday = new Date('2019-02-01T15:00:00Z')

test('a daily digest comes at eight of the next morning of its reader', () => {
  expect(nextDigest('daily', zone, friday)).toEqual(new Date('2019-02-02T14:00:00Z'))
  expect(nextDigest('daily', zone, new Date('2019-02-01T13:59:59Z'))).toEqual(
    new Date('2019-02-01T14:00:00Z'),
  )
  expect(nextDigest('daily', zone, new Date('2019-02-01T14:00:00Z'))).toEqual(
    new Date('2019-02-02T14:00:00Z'),
  )
})

test('a weekly digest comes on Monday', () => {
  expect(nextDigest('weekly', zone, friday)).toEqual(new Date('2019-02-04T14:00:00Z'))
  expect(nextDigest('weekly', zone, new Date('2019-02-04T14:00:00Z'))).toEqual(
    new Date('2019-02-11T14:00:00Z'),
  )
})

test('a digest keeps its hour where the clock is changed that night', () => {
  const evening = new Date('2019-03-31T00:30:00Z')
  expect(nextDigest('daily', 'Europe/Madrid', evening)).toEqual(new Date('2019-03-31T06:00:00Z'))
})

test('only a rhythm that is faster than the one before brings news sooner', () => {
  expect(comesSooner('daily', 'weekly')).toBe(true)
  expect(comesSooner('at-once', 'daily')).toBe(true)
  expect(comesSooner('weekly', 'weekly')).toBe(false)
  expect(comesSooner('weekly', 'daily')).toBe(false)
  expect(comesSooner('never', 'weekly')).toBe(false)
})

test('what concerns the account itself always comes at once', () => {
  for (const kind of ['reset', 'password-changed', 'factor-removed', 'account-suspended'])
    expect(newsOf(kind)).toBeNull()
})

/** Owed to somebody at once: the account itself, an appeal's outcome, people at risk, an address without account, or what became of
 * a mail of theirs. */
const atOnce = [
  'frame',
  digestKind,
  'digest-reply',
  'sign-up',
  'sign-up-again',
  'reset',
  'first-password',
  'password-changed',
  'factor-added',
  'factor-removed',
  'recovery-codes-renewed',
  'recovery-code-used',
  'factor-reset',
  'account-deleted',
  'account-suspended',
  'account-reinstated',
  'audit-head',
  'role-granted',
  'organization-invitation',
  'datathon-deleted',
  'report-taken-down',
  'taken-down',
  'question-hidden',
  'question-shown',
  'answer-hidden',
  'answer-shown',
  'takedown-upheld',
  'takedown-restored',
  'conduct-handler-named',
  'conduct-waits',
  'mailed-answer-published',
  'mailed-reply-published',
  'mailed-reply-held',
  'mailed-reply-empty',
  'mailed-answer-held',
  'mailed-answer-late',
  'mailed-answer-empty',
]

test('every kind of mail belongs to one kind of news or comes at once', () => {
  const sorted = [...Object.values(news).flat(), ...atOnce]
  expect(new Set(sorted).size).toBe(sorted.length)
  expect(sorted.toSorted()).toEqual(Object.keys(mails).toSorted())
})
