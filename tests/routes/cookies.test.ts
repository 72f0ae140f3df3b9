import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** Every cookie as an instance at that address sets it, by its name. */
async function cookiesAt(address: string) {
  vi.stubEnv('APP_URL', address)
  vi.stubEnv('SESSION_SECRET', 'a secret that is long enough for a test')
  vi.resetModules()
  const sessions = await import('~/domains/people/sessions.server')
  const language = await import('~/domains/people/choose-language.server')
  const signUp = await import('~/domains/people/sign-up-cookie.server')
  const devices = await import('~/domains/people/devices.server')
  const pending = await import('~/domains/people/pending-cookie.server')
  const github = await import('~/domains/people/github-cookies.server')
  const notice = await import('~/platform/notice-cookie')
  const { ownCookies } = await import('~/platform/cookies')
  const lines = {
    session: await sessions.closeSession(null),
    device: devices.keepDevices(['a'.repeat(43)]),
    language: await language.chooseLanguage(null, 'en'),
    notice: notice.redirectWithNotice('/', 'signed-out').headers.get('set-cookie')!,
    'sign-up': signUp.keepSignUp('00000000-0000-4000-8000-000000000000', 'ñ@example.org'),
    pending: pending.keepPending('token-of-43'),
    'github-state': github.keepState('state', '/teams?x=1'),
    'github-id': github.keepGithubId(7),
  }
  // A browser hands them all in at once.
  const handedIn = Object.values(lines)
    .map((line) => line.split(';')[0])
    .join('; ')
  const read = {
    language: (await import('~/domains/people/read-visit.server')).readLanguage(handedIn, 'es'),
    notice: notice.readNotice(handedIn),
    'sign-up': signUp.readSignUp(handedIn)?.email,
    pending: pending.readPending(handedIn),
    'github-state': github.readState(handedIn)?.back,
    'github-id': github.readGithubId(handedIn),
  }
  const forgotten = [notice.clearNotice, signUp.forgetSignUp, pending.forgetPending]
  return { lines, forgotten, read, ownCookies }
}

const written = {
  language: 'en',
  notice: 'signed-out',
  'sign-up': 'ñ@example.org',
  pending: 'token-of-43',
  'github-state': '/teams?x=1',
  'github-id': 7,
}

test('under https no cookie can be planted from elsewhere', async () => {
  const { lines, forgotten, read, ownCookies } = await cookiesAt('https://tequio.example')
  for (const [name, line] of Object.entries(lines)) {
    expect(line).toMatch(new RegExp(`^__Host-${name}=`))
    if (name !== 'language' && name !== 'device') expect(ownCookies).toContain(`__Host-${name}`)
  }
  for (const line of [...Object.values(lines), ...forgotten]) {
    expect(line).toMatch(/^__Host-/)
    expect(line).toMatch(/; Secure(;|$)/)
    expect(line).toMatch(/; Path=\/(;|$)/)
    expect(line).toMatch(/; HttpOnly(;|$)/)
    expect(line).toMatch(/; SameSite=Lax(;|$)/)
    expect(line).not.toMatch(/domain/i)
  }
  expect(ownCookies).toHaveLength(Object.keys(lines).length - 2)
  expect(read).toEqual(written)
})

test('without https browsers would refuse the prefix, so no cookie has it', async () => {
  const { lines, read, ownCookies } = await cookiesAt('http://localhost:3000')
  for (const [name, line] of Object.entries(lines)) {
    expect(line).toMatch(new RegExp(`^${name}=`))
    expect(line).not.toMatch(/secure/i)
  }
  expect(ownCookies).toContain('session')
  expect(read).toEqual(written)
})
