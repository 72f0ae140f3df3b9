import { expect, test } from 'vitest'
import { pageMeta, type PageFacts } from './page-meta'

type Asked = Parameters<typeof pageMeta>[0]

function titleOf(page: PageFacts, refused: boolean) {
  const asked = { data: { page }, matches: [{ id: 'root', data: { refused } }] }
  return pageMeta(asked as unknown as Asked)?.[0]
}

test('a form that came back says so in the title, before what page it is', () => {
  expect(titleOf({ title: 'Nuevo datatón' }, false)).toEqual({ title: 'Nuevo datatón · Tequio' })
  expect(titleOf({ title: 'Nuevo datatón' }, true)).toEqual({
    title: 'Error: Nuevo datatón · Tequio',
  })
})
