import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeAt, stepAt } from '~/domains/people/totp'
import { launchBrowser, typeDemoCode } from '../../support/browser'
import { askDatabase } from '../../support/embedded'
import { startInstance, type Instance } from '../../support/instance'

let instance: Instance
let browser: Browser
beforeAll(async () => {
  instance = await startInstance()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await instance.stop()
})

const list = '/me/security/second-factor'
const pathOf = (page: Page) => new URL(page.url()).pathname
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Gives the password at the door, by the person's own button. */
async function typePassword(page: Page, who: string) {
  await page.goto(`${instance.url}/sign-in`)
  await press(page, who)
  await page.waitForLoadState()
}

/** Says anew who is there, where that is asked. */
async function prove(page: Page) {
  expect(pathOf(page)).toBe('/me/security/proof')
  await page.getByLabel('Contraseña').fill('tequio demo 2019')
  await press(page, 'Confirmar y seguir')
  await page.waitForLoadState()
}

async function signOut(context: BrowserContext) {
  await context.clearCookies({ name: 'session' })
}

test('checklist 10: whose role needs a second factor is led to add one without scripts, keeps ten codes, and comes back', async () => {
  const judge = "(select id from person where handle = 'jurado-demo')"
  for (const table of ['authenticator', 'recovery_code', 'session'])
    await askDatabase(instance.dataDir, `delete from ${table} where person_id = ${judge}`)
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-MX' })
  const page = await context.newPage()
  await typePassword(page, 'judge')
  expect(pathOf(page)).toBe('/me')
  expect(await page.locator('main').innerText()).toContain('Falta un segundo factor')
  await page.goto(`${instance.url}/judge`)
  expect(pathOf(page)).toBe(list)
  expect(await page.locator('main').innerText()).toContain('antes de actuar')
  await page.getByRole('link', { name: 'Agregar una aplicación de códigos' }).click()
  await prove(page)
  await press(page, 'Mostrar el código QR')
  expect(await page.getByRole('img', { name: /QR/ }).boundingBox()).toMatchObject({ width: 240 })
  const secret = (await page.locator('.letters').innerText()).replaceAll(' ', '')
  await page.getByLabel('Código de seis cifras').fill('000000')
  await press(page, 'Confirmar y activar')
  expect(await page.locator('main').innerText()).toContain('El código no coincide')
  expect((await page.locator('.letters').innerText()).replaceAll(' ', '')).toBe(secret)
  await page.getByLabel('Código de seis cifras').fill(codeAt(secret, stepAt(new Date())))
  await press(page, 'Confirmar y activar')
  const codes = await page.locator('.codes code').allInnerTexts()
  expect(codes).toHaveLength(10)
  const downloading = page.waitForEvent('download')
  await press(page, 'Descargar como texto')
  const text = await (await (await downloading).createReadStream()).toArray()
  for (const code of codes) expect(Buffer.concat(text).toString()).toContain(code)
  await page.getByRole('link', { name: 'Los códigos están guardados: seguir' }).click()
  expect(pathOf(page)).toBe('/judge')

  await signOut(context)
  await typePassword(page, 'judge')
  await page.getByRole('link', { name: 'Usar un código de recuperación' }).click()
  await page.getByLabel('Código de recuperación').fill(codes[0]!)
  await press(page, 'Entrar')
  expect(pathOf(page)).toBe('/me')
  await context.close()
})

/** A device that holds keys and whose owner is always there. */
async function withKeys(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, authenticatorId }
}

test('checklist 10: a passkey is added under a name, and opens alone or after the password; a copy that counts backwards does not', async () => {
  const context = await browser.newContext({ locale: 'es-MX' })
  const page = await context.newPage()
  const { cdp, authenticatorId } = await withKeys(page)
  await typePassword(page, 'volunteer')
  await typeDemoCode(page)
  await page.goto(`${instance.url}${list}/passkeys/new`)
  await prove(page)
  await page.getByLabel('Nombre de la llave').fill('Llave azul')
  await page.waitForLoadState('networkidle')
  const sending = page.waitForRequest(
    (request) => request.postData()?.includes('answer=%7B') ?? false,
  )
  await press(page, 'Agregar una llave de acceso')
  const sent = await sending
  await page.waitForURL(`**${list}`)
  const again = await page.request.post(sent.url(), {
    headers: { ...sent.headers(), 'sec-fetch-site': 'same-origin' },
    data: sent.postData()!,
  })
  expect(again.status()).toBe(200)
  expect(await again.text()).toContain('El segundo factor ya está activo')
  await page.goto(`${instance.url}${list}`)
  expect(await page.locator('main').innerText()).toContain('Llave azul')

  await signOut(context)
  await page.goto(`${instance.url}/sign-in?back=%2Fcatalog`)
  await press(page, 'Entrar con una llave de acceso')
  await page.waitForURL('**/catalog')
  expect(await page.locator('header').innerText()).toContain('ayuda-demo')

  await signOut(context)
  await typePassword(page, 'volunteer')
  await press(page, 'Usar una llave de acceso')
  await page.waitForURL('**/me')

  await signOut(context)
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
  await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
  const copy = { ...credentials[0]!, signCount: 0 }
  await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: copy })
  await page.goto(`${instance.url}/sign-in`)
  await press(page, 'Entrar con una llave de acceso')
  await page.waitForURL('**/sign-in/passkey')
  expect(await page.locator('main').innerText()).toContain('Esa llave no abre ninguna cuenta')
  await context.close()
})

test('an answer of a key that nobody asked for, or for the second time, opens nothing', async () => {
  const answer = JSON.stringify({
    id: 'x',
    response: { clientDataJSON: Buffer.from('{"challenge":"y"}').toString('base64url') },
  })
  for (const sent of [answer, 'null', '{}', '[1', '{"response":{"clientDataJSON":7}}']) {
    const page = await fetch(`${instance.url}/sign-in/passkey`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ answer: sent }),
    })
    expect(page.status).toBe(400)
    expect(await page.text()).toContain('Esa llave no abre ninguna cuenta')
  }
})

test('the sign-in pages alone are sent a script without an account, of their own', async () => {
  const scriptsOf = async (path: string) =>
    [
      ...(await (await fetch(instance.url + path)).text()).matchAll(/<script[^>]*src="([^"]+)"/g),
    ].map(([, src]) => src)
  expect(await scriptsOf('/sign-in')).toEqual(['/passkey-script.js'])
  expect((await fetch(`${instance.url}/passkey-script.js`)).status).toBe(200)
  for (const path of ['/', '/sign-up', '/reset', '/challenges', '/catalog'])
    expect(await scriptsOf(path)).toEqual([])
})

test('while many come in as one person of the demo, a code that nobody used stands on the page at any time', async () => {
  const seen = new Set<string>()
  for (let at = 0; at < 12; at += 1) {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-MX' })
    const page = await context.newPage()
    await typePassword(page, 'admin')
    seen.add(await page.locator('main code').innerText())
    await typeDemoCode(page)
    expect(pathOf(page)).toBe('/me')
    await context.close()
  }
  expect(seen.size).toBe(12)
})
