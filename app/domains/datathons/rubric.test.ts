import { expect, test } from 'vitest'
import { matchNames } from './named-list'
import { changeRubric, checkRubric, shareOf } from './rubric'

const fit = { name: 'Ajuste', description: '', weight: 30, levels: ['0', '1', '2', '3', '4'] }
const use = { ...fit, name: 'Uso', weight: 20 }

test('a rubric changes freely until it is locked', () => {
  expect(changeRubric(null, [fit], [fit, use]).ok).toBe(true)
  expect(changeRubric(new Date(), [fit], [fit, use])).toMatchObject({ refusal: 'rubric-locked' })
})

test('a locked rubric that was not touched is no refusal', () => {
  expect(changeRubric(new Date(), [fit, use], [{ ...fit }, { ...use }]).ok).toBe(true)
})

test('one changed word of one level is a change of the rubric', () => {
  const other = { ...fit, levels: ['0', '1', '2', '3', 'más'] }
  expect(changeRubric(new Date(), [fit], [other]).ok).toBe(false)
})

test('the answer to the problem, the first criterion, is outweighed by none', () => {
  expect(checkRubric([fit, use]).ok).toBe(true)
  expect(checkRubric([fit, { ...use, weight: 30 }]).ok).toBe(true)
  expect(checkRubric([use, fit])).toMatchObject({
    refusal: 'first-weighs-most',
    field: 'criteria[0].weight',
  })
  expect(checkRubric([])).toMatchObject({ refusal: 'rubric-empty' })
})

test('weights count against their sum', () => {
  expect(shareOf(fit.weight, [fit, use])).toBe(60)
  expect(shareOf(use.weight, [fit, use])).toBe(40)
})

test('a renamed line keeps its row, a moved one too', () => {
  const before = [
    { id: 'a', name: 'Tortura' },
    { id: 'b', name: 'Corrupcion' },
  ]
  expect(matchNames(before, ['Corrupción', 'Tortura'])).toEqual({
    named: [
      { id: 'b', name: 'Corrupción', position: 0 },
      { id: 'a', name: 'Tortura', position: 1 },
    ],
    removed: [],
  })
})

test('a new line has no row yet, and a line that is gone leaves one over', () => {
  const before = [
    { id: 'a', name: 'Tortura' },
    { id: 'b', name: 'Corrupción' },
  ]
  expect(matchNames(before, ['Tortura', 'Corrupción', 'Salud']).named[2]?.id).toBeNull()
  expect(matchNames(before, ['Tortura']).removed).toEqual(['b'])
})
