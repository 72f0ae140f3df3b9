import { expect, test } from 'vitest'
import { disclose, saidBy, takesPart } from './disclosure'

const now = new Date('2019-01-26T12:00:00Z')
const said = { name: 'Copal de Prueba', githubLogin: null, asJudge: false }

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
  expect(saidBy(form)).toEqual({ name: null, githubLogin: null, asJudge: false })
  expect(saidBy({ ...form, showName: 'on' })).toEqual(said)
  expect(saidBy({ ...form, showGithub: 'on' })).toEqual({
    name: null,
    githubLogin: 'copal',
    asJudge: false,
  })
})

test('only who judges is named among the judges, and only where they say so', () => {
  const asJudge = saidBy({ showAsJudge: 'on' })
  expect(asJudge).toEqual({ name: null, githubLogin: null, asJudge: true })
  expect(disclose({ registered: true, roles: ['mentor'] }, asJudge, now)).toMatchObject({
    refusal: 'judges-not',
  })
  const given = disclose({ registered: false, roles: ['judge'] }, asJudge, now)
  expect(given).toEqual({ ok: true, value: { ...asJudge, givenAt: now } })
})
