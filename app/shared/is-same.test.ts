import { expect, test } from 'vitest'
import { isSame } from './is-same'

test('a form that was never sent before says nothing twice', () => {
  expect(isSame({ body: 'Sí' }, undefined)).toBe(false)
})

test('the same words are the same form sent twice, others are written after going back', () => {
  const sent = { body: 'Sí', author: 'ana', id: 'a' }
  expect(isSame({ body: 'Sí', author: 'ana' }, sent)).toBe(true)
  expect(isSame({ body: 'No', author: 'ana' }, sent)).toBe(false)
  expect(isSame({ body: 'Sí', author: 'eva' }, sent)).toBe(false)
})
