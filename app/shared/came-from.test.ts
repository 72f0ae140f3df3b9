import { expect, test } from 'vitest'
import { cameFrom, readAsked } from './came-from'

const from = (referer?: string) =>
  cameFrom(new Request('https://tequio.example/x', { headers: referer ? { referer } : {} }))

test('the page on which a form stood is known with its query', () => {
  expect(from('https://tequio.example/catalog/fit?state=oax#form')).toBe('/catalog/fit?state=oax')
})

test('another site’s page and none at all are no page of ours', () => {
  expect(from('https://evil.example/catalog')).toBeNull()
  expect(from('about:client')).toBeNull()
  expect(from('no address')).toBeNull()
  expect(from()).toBeNull()
})

test('what a button posts to leads back to its page, else to the page above', () => {
  const sent = (path: string, referer?: string) =>
    readAsked(
      new Request(`https://tequio.example${path}`, { headers: referer ? { referer } : {} }),
      true,
    )
  const following = '/challenges/copal/following'
  expect(sent(following)).toEqual({ posted: true, back: '/challenges/copal' })
  expect(sent(following, 'https://tequio.example/challenges?q=a').back).toBe('/challenges?q=a')
  expect(sent('/language').back).toBe('/')
})

test('a page that was asked for leads back to itself', () => {
  const asked = readAsked(new Request('https://tequio.example/challenges?q=a'), false)
  expect(asked).toEqual({ posted: false, back: '/challenges?q=a' })
})
