import { expect, test } from 'vitest'
import { completeness, countAnswers, missingAnswers } from './completeness'
import { requiredQuestions } from './questions'

test('an empty brief lacks exactly the seven answers that are required', () => {
  expect(missingAnswers({})).toEqual([
    'problem',
    'objective',
    'affected',
    'users',
    'sign',
    'contact-hours',
    'harm',
  ])
})

test('with the seven answered nothing is missing, whatever else is open', () => {
  const answers = Object.fromEntries(requiredQuestions.map(({ key }) => [key, { text: 'algo' }]))
  expect(missingAnswers(answers)).toEqual([])
})

test('not knowing yet answers an optional question and leaves a required one open', () => {
  expect(missingAnswers({ problem: { unknown: true } })).toContain('problem')
  const [problem] = completeness({ problem: { unknown: true }, tried: { unknown: true } })
  expect(problem).toMatchObject({
    section: 'problem',
    states: ['open', 'unknown', 'open'],
    open: ['problem', 'objective'],
    required: ['problem', 'objective'],
  })
})

test('a section says about how many minutes its open answers take', () => {
  const parts = completeness({ people: { level: 2 }, skills: { level: 1 }, hours: { number: 4 } })
  const capacities = parts.find(({ section }) => section === 'capacities')
  expect(capacities).toMatchObject({ open: ['money'], minutes: 1 })
  expect(completeness({})[0]?.minutes).toBeGreaterThan(3)
})

test('all sections together count every question once', () => {
  expect(countAnswers(completeness({}))).toEqual({ answered: 0, of: 32 })
  expect(countAnswers(completeness({ harm: { text: 'x' } })).answered).toBe(1)
})
