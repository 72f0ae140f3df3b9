import { expect, test } from 'vitest'
import { completeness } from './completeness'
import {
  minutesForAll,
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

test('the seven required answers take about twenty minutes', () => {
  const minutes = minutesForAll(requiredQuestions.map(({ key }) => key))
  expect(minutes).toBeGreaterThan(10)
  expect(minutes).toBeLessThanOrEqual(25)
})
