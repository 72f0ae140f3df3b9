import { expect, test } from 'vitest'
import { mexicanStates } from '~/shared/mexican-states'
import { joinKeyOf, stateNamed } from './join-keys'

test.each([
  ['Oaxaca', '20'],
  ['MICHOACAN DE OCAMPO', '16'],
  ['Baja\u00a0California\u00a0Sur', '03'],
  ['Distrito Federal', '09'],
  ['MEXICO/DISTRITO FEDERAL', null],
  ['México', '15'],
  ['Estado de México', '15'],
  ['  Veracruz de Ignacio de la Llave ', '30'],
  ['Nuevo Leon', '19'],
  ['1', '01'],
  ['09', '09'],
  ['33', null],
  ['EXTRANJERO', null],
  ['', null],
])('«%s» names the state %s', (text, code) => expect(stateNamed(text)).toBe(code))

const counted = (values: string[]) => values.map((value) => ({ value, count: 10 }))
const key = (name: string, values: string[]) => joinKeyOf({ index: 3, name }, counted(values))

test('a column of state names joins, also with a few cells that are none', () => {
  expect(key('entidad', Object.values(mexicanStates))).toEqual({
    column: 3,
    kind: 'state',
    share: 1,
  })
  expect(key('x', [...Object.values(mexicanStates), 'EXTRANJERO'])?.share).toBeCloseTo(32 / 33)
  expect(key('x', ['Oaxaca', 'Puebla', 'Lima', 'Quito'])).toBeNull()
})

test('numbers from 1 to 32 are states only in a column that is named so', () => {
  const numbers = Array.from({ length: 31 }, (_, i) => String(i + 1))
  expect(key('CVE_ENT', numbers)?.kind).toBe('state')
  expect(key('Clave_Ent', numbers)?.kind).toBe('state')
  expect(key('INEGI', numbers)?.kind).toBe('state')
  expect(key('day', numbers)).toBeNull()
  expect(key('centro', numbers)).toBeNull()
})

test('five digits that begin with a state are municipalities', () => {
  expect(key('cve_municipio', ['20067', '01001', '32058'])?.kind).toBe('municipality')
  expect(key('cp', ['99999', '68000'])).toBeNull()
})

test('an empty column joins with nothing', () => expect(key('entidad', [])).toBeNull())
