import { expect, test } from 'vitest'
import { isReadable } from './address'

test('an address of letters, signs and anything in UTF-8 can be read', () => {
  for (const address of [
    '/',
    '/challenges/c%C3%A1rcel',
    '/search?q=%F0%9F%8C%B1+a%26b',
    '/a?b?c=d',
  ])
    expect(isReadable(address), address).toBe(true)
})

test('a lone percent sign in what somebody searches for is no fault', () => {
  expect(isReadable('/search?q=100%')).toBe(true)
  expect(isReadable('/search?q=100% de')).toBe(true)
})

test('bytes that are no UTF-8 cannot be read, in the path or in the query', () => {
  for (const address of [
    '/%FF',
    '/challenges/%C3%28',
    '/%E0%A4%A',
    '/search?q=%FF',
    '/search?q=c%E1rcel',
  ])
    expect(isReadable(address), address).toBe(false)
})

test('NUL stands in no address of ours', () => {
  expect(isReadable('/challenges/%00')).toBe(false)
  expect(isReadable('/search?q=a%00b')).toBe(false)
})

test('what would be read as another site is no path', () => {
  for (const address of ['//evil.example/x', '//', '/\\evil.example', 'http://evil.example/', '*'])
    expect(isReadable(address), address).toBe(false)
})

test('an address that could be read in two ways is none of ours', () => {
  for (const address of [
    '/tools/x/../copal',
    '/tools/./copal',
    '/tools/x/%2e%2E/copal',
    '/tools/x/.%2e/copal',
    '/tools/x/..',
    '/tools/x/...data',
    '/tools/x/%2e%2e%2edata',
    '/tools\\copal',
    '/tools%5Ccopal',
    '/tools//copal',
    '/tools/copal//',
    '/tools%2fcopal',
    '/__manifest/../tools/copal.data',
    '/tools/copal#/../x',
    '/tools/ copal',
  ])
    expect(isReadable(address), address).toBe(false)
})

test('dots within a word, and anything in a query, are read alike by all', () => {
  for (const address of [
    '/tools/copal.data',
    '/_root.data',
    '/.well-known/security.txt',
    '/assets/a..b.js',
    '/__manifest?p=%2Ftools%2Fcopal&version=1',
    '/sign-in?back=%2Fme%2F..%2Fx',
    '/search?q=a//b\\c',
  ])
    expect(isReadable(address), address).toBe(true)
})

test('a query that names what no page of ours names cannot be read', () => {
  const many = 'a=1&'.repeat(101)
  const parameters = Array.from({ length: 501 }, (_, at) => `f${at}=x`).join('&')
  for (const query of [
    many,
    parameters,
    'skills[400000]=x',
    'a%5B201%5D=x',
    `${'n'.repeat(101)}=x`,
  ])
    expect(isReadable(`/people?${query}`), query.slice(0, 20)).toBe(false)
  expect(isReadable('/people?skills=data&skills=design&criteria[20].level=2')).toBe(true)
})
