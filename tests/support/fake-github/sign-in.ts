import { createHash, randomBytes } from 'node:crypto'
import express, { Router, type Request } from 'express'
import { refused } from './answers'
import { account, type Places } from './shapes-repository'

type Address = { email: string; primary: boolean; verified: boolean; visibility: string | null }
type Person = { login: string; name: string | null; emails: Address[] }

const address = (email: string, verified = true): Address => {
  return { email, primary: true, verified, visibility: 'private' }
}

/** Invented people who may sign in, the last of them with an address that is not confirmed. */
const people: Person[] = [
  { login: 'copal_17', name: null, emails: [address('copal17@correo.example')] },
  { login: 'alambre-mx', name: 'Alba R.', emails: [address('alba@alambre.example')] },
  { login: 'sin-confirmar', name: null, emails: [address('pendiente@correo.example', false)] },
]

type Grant = { login: string; challenge?: string; redirect: string; until: number }

/** GitHub's sign-in for web applications: a page with a form, a code, a token, and who it is. */
export function signIn(places: Places): { site: Router; api: Router } {
  const codes = new Map<string, Grant>()
  const tokens = new Map<string, string>()

  const site = Router()
  site.get('/login/oauth/authorize', (request, response) => response.send(authorizePage(request)))
  site.post(
    '/login/oauth/authorize',
    express.urlencoded({ extended: false }),
    (request, response) => {
      const { login, redirect_uri, state, code_challenge } = request.body as Record<string, string>
      const back = new URL(redirect_uri ?? '')
      back.searchParams.set('state', state ?? '')
      if (!people.some((person) => person.login === login)) {
        back.searchParams.set('error', 'access_denied')
        return response.redirect(302, back.href)
      }
      const code = randomBytes(10).toString('hex')
      const challenge = code_challenge || undefined
      const until = Date.now() + 600_000
      codes.set(code, { login: login ?? '', redirect: redirect_uri ?? '', until, challenge })
      back.searchParams.set('code', code)
      return response.redirect(302, back.href)
    },
  )

  const urlencoded = express.urlencoded({ extended: false })
  site.post('/login/oauth/access_token', urlencoded, express.json(), (request, response) => {
    const { code = '', code_verifier = '', client_secret } = request.body as Record<string, string>
    const basic = Buffer.from(request.get('authorization')?.slice(6) ?? '', 'base64').toString()
    // GitHub answers 200 to these mistakes too.
    if (!client_secret && !basic.split(':')[1])
      return response.json({ error: 'incorrect_client_credentials' })
    const grant = codes.get(code)
    codes.delete(code)
    const verified = createHash('sha256').update(code_verifier).digest('base64url')
    if (!grant || grant.until < Date.now() || (grant.challenge && grant.challenge !== verified))
      return response.json({
        error: 'bad_verification_code',
        error_description: 'The code passed is incorrect or expired.',
      })
    const token = `gho_${randomBytes(18).toString('hex')}`
    tokens.set(token, grant.login)
    return response.json({ access_token: token, token_type: 'bearer', scope: 'user:email' })
  })

  const personOf = (request: Request) => {
    const token = /^(?:bearer|token) (.+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? ''
    return people.find(({ login }) => login === tokens.get(token))
  }
  const api = Router()
  api.get('/user', (request, response) => {
    const person = personOf(request)
    if (!person) return refused(response, 401, 'Bad credentials')
    return response.json({ ...account(person.login, places), name: person.name, email: null })
  })
  api.get('/user/emails', (request, response) => {
    const person = personOf(request)
    return person ? response.json(person.emails) : refused(response, 401, 'Bad credentials')
  })
  return { site, api }
}

function authorizePage({ query }: Request) {
  const kept = ['redirect_uri', 'state', 'code_challenge']
    .map((name) => `<input type="hidden" name="${name}" value="${attribute(query[name])}">`)
    .join('')
  const buttons = people
    .map(({ login }) => `<p><button name="login" value="${login}">${login}</button></p>`)
    .join('')
  return `<!doctype html><html lang="en"><title>GitHub, invented</title>
<h1>Sign in to an invented GitHub</h1><form method="post">${kept}${buttons}
<p><button name="login" value="">Cancel</button></p></form>`
}

const attribute = (value: unknown) =>
  (typeof value === 'string' ? value : '').replace(
    /[&<>"]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  )
