import { expect, test } from 'vitest'
import { likenessOf, tellingWords } from './may-serve'

test('of a text the words count that tell what it is about, each once', () => {
  expect(
    tellingWords([
      'Las personas piden consulta, y nadie sabe cuándo.',
      undefined,
      'Que cada consulta deje constancia.',
    ]),
  ).toBe('consulta deje constancia')
})

test('the same theme alone makes no tool alike, nor does a single word', () => {
  expect(likenessOf({ shared: [], sameTheme: true, purposes: ['survey'] }, ['research'])).toBe(0)
  expect(likenessOf({ shared: ['visit'], sameTheme: true, purposes: [] }, [])).toBe(0)
  expect(likenessOf({ shared: ['visit', 'centr'], sameTheme: false, purposes: [] }, [])).toBe(0)
})

test('what has more in common comes first, and of two alike the one that does the work that is sought', () => {
  const shared = ['visit', 'centr', 'registr']
  const plain = likenessOf({ shared, sameTheme: false, purposes: [] }, ['data'])
  const themed = likenessOf({ shared, sameTheme: true, purposes: [] }, ['data'])
  const doing = likenessOf({ shared, sameTheme: true, purposes: ['data-collection'] }, ['data'])
  expect([plain, themed, doing]).toEqual([3, 4, 4.5])
})

test('what one calls «penales» and another «prisiones» is one thing, and counts once', () => {
  const words = tellingWords(['Saber en qué penales se tortura más', 'Comparar cárceles.'])
  expect(words.split(' ')).toEqual(expect.arrayContaining(['penales', 'prision', 'carcel']))
  const alike = (shared: string[]) => likenessOf({ shared, sameTheme: true, purposes: [] }, [])
  expect(alike(['prision', 'carcel', 'penal'])).toBe(0)
  expect(alike(['prision', 'carcel', 'compar'])).toBe(3)
})
