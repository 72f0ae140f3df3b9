import { expect, test } from 'vitest'
import { namesSomething } from './rules'

test('a mail is read alone where it names a person, an organisation or their work', () => {
  expect(namesSomething({ handle: 'ceiba', team: 'Copal' })).toBe(true)
  expect(namesSomething({ title: 'Traslados', count: 2 })).toBe(true)
  expect(namesSomething({ code: '123456' })).toBe(false)
  expect(namesSomething({})).toBe(false)
})
