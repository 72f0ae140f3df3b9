import { expect, test } from 'vitest'
import { stateMeasure } from './state-measure'

const columns = [{ name: 'personas' }, { name: 'lugares' }]

test('a table with one row a state shows its first amount, or the one that was asked for', () => {
  expect(stateMeasure(null, columns, true)?.name).toBe('personas')
  expect(stateMeasure('lugares', columns, true)?.name).toBe('lugares')
  expect(stateMeasure('', columns, true)?.name).toBe('personas')
  expect(stateMeasure(null, [], true)).toBe(null)
})

test('a table with many rows a state counts them unless a column was asked for', () => {
  expect(stateMeasure(null, columns, false)).toBe(null)
  expect(stateMeasure('nada', columns, false)).toBe(null)
  expect(stateMeasure('lugares', columns, false)?.name).toBe('lugares')
})
