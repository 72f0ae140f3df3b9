import { expect, test } from 'vitest'
import { comesFromUs } from './gate'

const app = 'http://localhost:3000'
const post = { method: 'POST', path: '/challenges' }

test('reading is open to every site', () => {
  expect(comesFromUs({ method: 'GET', path: '/', secFetchSite: 'cross-site' }, app)).toBe(true)
})

test('a form of our own page passes', () => {
  expect(comesFromUs({ ...post, secFetchSite: 'same-origin' }, app)).toBe(true)
})

test('another site, a sibling and a request that says nothing are refused', () => {
  expect(comesFromUs({ ...post, secFetchSite: 'cross-site', origin: app }, app)).toBe(false)
  expect(comesFromUs({ ...post, secFetchSite: 'same-site' }, app)).toBe(false)
  expect(comesFromUs(post, app)).toBe(false)
})

test('an older browser is known by its origin', () => {
  expect(comesFromUs({ ...post, origin: app }, app)).toBe(true)
  expect(comesFromUs({ ...post, origin: 'http://127.0.0.1:3000' }, app)).toBe(true)
  expect(comesFromUs({ ...post, origin: 'http://localhost:3001' }, app)).toBe(false)
  expect(comesFromUs({ ...post, origin: 'null' }, app)).toBe(false)
})

test('exactly the signed webhook and the signed unsubscribe are exempt, and only as POST', () => {
  expect(comesFromUs({ method: 'POST', path: '/hooks/github' }, app)).toBe(true)
  expect(comesFromUs({ method: 'POST', path: '/unsubscribe/abc' }, app)).toBe(true)
  expect(comesFromUs({ method: 'DELETE', path: '/hooks/github' }, app)).toBe(false)
  expect(comesFromUs({ method: 'POST', path: '/hooks/github/more' }, app)).toBe(false)
})
