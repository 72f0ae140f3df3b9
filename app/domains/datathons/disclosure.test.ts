import { expect, test } from 'vitest'
import { disclose, saidBy, takesPart } from './disclosure'

const now = new Date('2019-01-26T12:00:00Z')
const said = { name: 'Copal de Prueba', githubLogin: null }

test('only who takes part gives a name: registered, or with a role', () => {
  expect(takesPart({ registered: true, roles: [] })).toBe(true)
  expect(takesPart({ registered: false, roles: ['judge'] })).toBe(true)
  expect(disclose({ registered: false, roles: [] }, said, now)).toEqual({
    ok: false,
    refusal: 'takes-no-part',
  })
})

test('what stands beside a box that is not ticked is not meant', () => {
  const form = { name: 'Copal de Prueba', githubLogin: 'copal' }
  expect(saidBy(form)).toEqual({ name: null, githubLogin: null })
  expect(saidBy({ ...form, showName: 'on' })).toEqual(said)
  expect(saidBy({ ...form, showGithub: 'on' })).toEqual({ name: null, githubLogin: 'copal' })
})
