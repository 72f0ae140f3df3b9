import { expect, test } from 'vitest'
import { sideOf } from './policy'
import { correct, nameOf, needStates, write, type NeedState } from './rules'

const after = (rule: (need: { state: NeedState }) => { ok: boolean }) =>
  needStates.filter((state) => rule({ state }).ok)

test('a need is corrected until it is a brief or is settled', () => {
  expect(after(correct)).toEqual(['told', 'accompanied'])
  expect(correct({ state: 'became_brief' })).toMatchObject({ refusal: 'need-has-brief' })
  expect(correct({ state: 'closed' })).toMatchObject({ refusal: 'need-settled' })
})

test('two sides write to each other as long as there are two, and no more once it is closed', () => {
  expect(after((need) => write({ ...need, companionId: 'somebody' }))).toEqual([
    'told',
    'accompanied',
    'became_brief',
    'answered_otherwise',
  ])
  expect(after((need) => write({ ...need, companionId: null }))).toEqual([])
})

test('a need has two sides, and organisers who look after it are on neither', () => {
  const need = { state: 'accompanied' as const, tellerId: 'a', companionId: 'b', shownAt: null }
  const viewer = (id: string, roles: ('organizer' | 'companion')[]) =>
    ({ id, roles, language: 'es' }) as unknown as Parameters<typeof sideOf>[0]
  expect(sideOf(viewer('a', []), need)).toBe('teller')
  expect(sideOf(viewer('b', ['companion']), need)).toBe('companion')
  // Who is a companion no longer.
  expect(sideOf(viewer('b', []), need)).toBeNull()
  expect(sideOf(viewer('c', ['organizer']), need)).toBeNull()
  expect(sideOf(null, { ...need, tellerId: null })).toBeNull()
})

test('a need is called by its first sentence, or by where a clause of it ends', () => {
  const name = (happens: string) => nameOf({ happens })
  expect(name('  ')).toBeNull()
  expect(
    name('Nos llegan avisos de golpes y se quedan en un cuaderno. Cuando pasa un mes, nada.'),
  ).toBe('Nos llegan avisos de golpes y se quedan en un cuaderno')
  expect(name('Las familias esperan fuera del penal con el Lic. Pérez.')).toBe(
    'Las familias esperan fuera del penal con el Lic. Pérez',
  )
  expect(name('Ayuda. No hay agua.')).toBe('Ayuda. No hay agua')
  const long =
    'Las personas que hablan tsotsil firman declaraciones que nadie les leyó, y después no hay intérprete para la audiencia.'
  expect(name(long)).toBe(
    'Las personas que hablan tsotsil firman declaraciones que nadie les leyó…',
  )
  expect(
    nameOf({ happens: 'Nos llegan avisos de golpes en separos y se quedan en un cuaderno' }, 45),
  ).toBe('Nos llegan avisos de golpes en separos…')
  expect(name('palabra '.repeat(20))).toBe(`${'palabra '.repeat(11).trim()}…`)
})
