import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { perArea } from './areas'

const route = (id: string, path?: string) => [id, { id, path }] as const
const routes = Object.fromEntries([
  route('root', ''),
  route('every-page'),
  route('home'),
  route('list', 'challenges'),
  route('one', 'challenges/:challenge'),
  route('sign-in', 'sign-in'),
  route('anything', '*'),
])
const build = { routes, assets: { routes } } as unknown as ServerBuild
const always = ['root', 'every-page', 'home', 'anything']

let made = 0
const ids = perArea(build, (part) => {
  made += 1
  return Object.keys(part.routes)
})

test('an area holds its own routes and those that belong to all', () => {
  expect(ids('/challenges/copal').toSorted()).toEqual([...always, 'list', 'one'].toSorted())
  expect(ids('/sign-in')).toContain('sign-in')
  expect(ids('/sign-in')).not.toContain('list')
})

test('the browser is told of the same routes', () => {
  const shown = perArea(build, ({ assets }) => Object.keys(assets.routes))
  expect(shown('/challenges')).toEqual(ids('/challenges'))
})

test('a request for data alone belongs to the area of its page', () => {
  expect(ids('/challenges.data')).toContain('list')
  expect(ids('/challenges/copal.data')).toContain('one')
})

test('what is no area finds what takes any address, however many are tried', () => {
  ids('/')
  const before = made
  for (let n = 0; n < 50; n += 1) expect(ids(`/nowhere-${n}`).toSorted()).toEqual(always.toSorted())
  expect(made).toBe(before)
})

test('the name of a route cannot be mistaken for an area', () => {
  expect(ids('/*').toSorted()).toEqual(always.toSorted())
  expect(ids('//challenges').toSorted()).toEqual(always.toSorted())
})
