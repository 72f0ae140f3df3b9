import { expect, test } from 'vitest'
import { completeness } from './completeness'
import {
  minutesFor,
  neighbour,
  placeOf,
  questions,
  requiredQuestions,
  startOf,
  type QuestionKey,
  type SectionKey,
} from './questions'

test('no two questions share a key, and seven are required', () => {
  expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length)
  expect(requiredQuestions).toHaveLength(7)
})

test('whoever comes back goes on at the first answer that is needed', () => {
  expect(startOf(completeness({})).key).toBe('problem')
  expect(startOf(completeness({ problem: { text: 'x' } })).key).toBe('objective')
})

test('after a request for changes one goes on where a reviewer commented', () => {
  const on = (section: SectionKey, question: QuestionKey | null = null) => ({ section, question })
  expect(startOf(completeness({}), [on('harm'), on('people')]).key).toBe('affected')
  expect(startOf(completeness({}), [on('people', 'participation')]).key).toBe('participation')
})

test('with nothing open one starts at the first question', () => {
  const answers = Object.fromEntries(questions.map(({ key }) => [key, { text: 'x' }]))
  expect(startOf(completeness(answers)).key).toBe('problem')
})

test('questions follow one another across sections and end at both ends', () => {
  expect(neighbour('objective', 1)?.key).toBe('affected')
  expect(neighbour('affected', -1)?.key).toBe('objective')
  expect(neighbour('problem', -1)).toBeUndefined()
  expect(neighbour('lessening', 1)).toBeUndefined()
})

test('a question says which of its section it is', () => {
  expect(placeOf({ key: 'users', section: 'people' })).toEqual({ number: 2, of: 3 })
})

test('the seven required answers take about twenty minutes', () => {
  const minutes = requiredQuestions.reduce((sum, question) => sum + minutesFor(question), 0)
  expect(minutes).toBeGreaterThan(10)
  expect(minutes).toBeLessThanOrEqual(25)
})
