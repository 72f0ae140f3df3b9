import { expect, test } from 'vitest'
import { readSettings, variables } from './env'

test('without any setting the embedded demo starts', () => {
  expect(readSettings({})).toMatchObject({
    demo: true,
    appUrl: 'http://localhost:3000',
    host: '127.0.0.1',
    worker: 'inline',
  })
})

test('with a database of its own an instance needs a secret', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://h/d' })).toThrow(/SESSION_SECRET/)
})

test('a bad value is named by its variable', () => {
  expect(() => readSettings({ PORT: 'soon', WORKER: 'maybe' })).toThrow(/PORT: [^]*WORKER: /)
})

test('a refusal says what is allowed', () => {
  const asks = Object.keys(variables.shape).flatMap((name) => {
    return ['no such value', '-1', '0.5', '://'].map((value) => ({ [name]: value }))
  })
  const lines = asks.flatMap((ask) => {
    const read = variables.safeParse(ask)
    return read.success ? [] : read.error.issues
  })
  // The other variables hold any text.
  expect(new Set(lines.map(({ path }) => path[0])).size).toBe(18)
  for (const { path, message } of lines) expect(message, path.join()).toMatch(/^must /)
})

test('an instance that is no demo must be able to send mail', () => {
  expect(() => readSettings({ DEMO: 'off' })).toThrow(/SMTP_URL is required when DEMO is off/)
})

test('the demo clock cannot be set where there is no demo', () => {
  const real = {
    DEMO: 'off',
    SMTP_URL: 'smtp://h',
    MAIL_FROM: 'a@b.mx',
    DEMO_NOW: '2026-01-01T00:00:00Z',
  }
  expect(() => readSettings(real)).toThrow(/DEMO_NOW/)
})

test('the demo clock cannot start before its story has ended', () => {
  expect(() => readSettings({ DEMO_NOW: '2019-01-31T09:00:00-06:00' })).toThrow(
    /DEMO_NOW lies before .* 2019-09-03T18:00:00.000Z/,
  )
  const demoNow = new Date('2019-09-03T18:00:00Z')
  expect(readSettings({ DEMO_NOW: demoNow.toISOString() })).toMatchObject({ demoNow })
})

test('cookies are secure where the address is', () => {
  expect(readSettings({ APP_URL: 'https://tequio.example/' })).toMatchObject({
    secureCookies: true,
    appUrl: 'https://tequio.example',
  })
})
