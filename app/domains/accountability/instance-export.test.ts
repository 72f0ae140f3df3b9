import { expect, test } from 'vitest'
import { askForExport, fetchExport, standingOf, type AskedExport } from './instance-export'

const at = (hours: number) => new Date(Date.UTC(2026, 0, 5) + hours * 3_600_000)
const approved: AskedExport = {
  askedBy: 'ana',
  expiresAt: at(7 * 24),
  decision: 'approved',
  decidedAt: at(0),
  usedAt: null,
}

test('an approved export can be fetched for a day, once', () => {
  expect(fetchExport(approved, at(23.9)).ok).toBe(true)
  expect(fetchExport(approved, at(24))).toMatchObject({ refusal: 'export-lapsed' })
  const used = { ...approved, usedAt: at(1) }
  expect(fetchExport(used, at(2))).toMatchObject({ refusal: 'export-used' })
})

test('what nobody approved cannot be fetched', () => {
  for (const decision of [null, 'refused', 'withdrawn', 'expired'])
    expect(fetchExport({ ...approved, decision }, at(1)).ok).toBe(false)
  expect(fetchExport(undefined, at(1)).ok).toBe(false)
  expect(standingOf({ ...approved, decision: null }, at(1))).toBe('waits')
  expect(standingOf({ ...approved, decision: null }, at(7 * 24))).toBe('lapsed')
})

test('while a copy waits to be fetched no second one is asked for', () => {
  expect(askForExport(approved, at(1))).toMatchObject({ refusal: 'export-ready' })
  expect(askForExport(approved, at(25)).ok).toBe(true)
  expect(askForExport({ ...approved, usedAt: at(1) }, at(2)).ok).toBe(true)
  expect(askForExport(undefined, at(0)).ok).toBe(true)
})
