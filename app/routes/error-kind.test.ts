import { expect, test } from 'vitest'
import { errorKind } from './error-kind'

test('a page that is not there and a deed on what is not there are told apart', () => {
  expect(errorKind(404, false)).toBe('missing')
  expect(errorKind(404, true)).toBe('missingDeed')
  expect(errorKind(403, false)).toBe('forbidden')
  expect(errorKind(403, true)).toBe('forbiddenDeed')
})

test('what is hidden is no error', () => {
  expect(errorKind(200, false)).toBe('concealed')
})

test('a refusal says its own sentence, whatever is unknown is a fault of ours', () => {
  expect(errorKind(409, true)).toBe('refused')
  expect(errorKind(500, false)).toBe('broken')
  expect(errorKind(0, true)).toBe('broken')
})
