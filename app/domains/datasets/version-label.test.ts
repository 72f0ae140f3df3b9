import { expect, test } from 'vitest'
import type { Field } from './fields'
import { nextLabel } from './version-label'

const fields: Field[] = [
  { name: 'clave', type: 'string' },
  { name: 'total', type: 'integer' },
]
const before = { label: '1.2.3', schema: { fields }, rows: 350 }
const next = (changed: Field[], rows = 350) =>
  nextLabel(before, { schema: { fields: changed }, rows })

test('the first version is 1.0.0', () => {
  expect(nextLabel(null, { schema: { fields }, rows: 350 })).toBe('1.0.0')
})

test('a column renamed, removed, moved or of another type breaks programs', () => {
  expect(next([{ name: 'id', type: 'string' }, fields[1]!])).toBe('2.0.0')
  expect(next([fields[0]!])).toBe('2.0.0')
  expect(next([fields[1]!, fields[0]!])).toBe('2.0.0')
  expect(next([fields[0]!, { name: 'total', type: 'string' }])).toBe('2.0.0')
})

test('columns or rows added break none', () => {
  expect(next([...fields, { name: 'longitud', type: 'number' }])).toBe('1.3.0')
  expect(next(fields, 351)).toBe('1.3.0')
})

test('what stood there was corrected', () => {
  expect(next(fields)).toBe('1.2.4')
  expect(next(fields, 349)).toBe('1.2.4')
})
