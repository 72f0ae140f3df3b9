import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { comeIn } from '../support/come-in'
import { startInstance, type Instance } from '../support/instance'

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

async function comeInByGithub() {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-MX' })
  const page = await context.newPage()
  await page.goto(`${instance.url}/sign-in`)
  await page.getByRole('link', { name: 'Entrar con GitHub' }).click()
  await page.getByRole('button', { name: 'copal_17' }).click()
  await page.getByRole('button', { name: 'Entrar', exact: true }).click()
  return page
}

test('somebody comes in by GitHub under a name of their own, and GitHub’s is shown nowhere', async () => {
  const page = await comeInByGithub()
  await page.getByLabel('Nombre público').fill('hilo-rojo')
  await page.getByRole('checkbox', { name: 'aviso de privacidad' }).check()
  await page.getByRole('button', { name: 'Crear la cuenta' }).click()
  expect(new URL(page.url()).pathname).toBe('/me')
  expect(await page.content()).toContain('hilo-rojo')
  expect(await page.content()).not.toContain('copal_17')
})

test('the second time GitHub is enough', async () => {
  const page = await comeInByGithub()
  expect(new URL(page.url()).pathname).toBe('/me')
  expect(await page.content()).toContain('hilo-rojo')
})

test('who is suspended is told so where GitHub leads them', async () => {
  const ask = await comeIn(instance, 'admin')
  const reason = new URLSearchParams({ reason: 'Insultó a otra persona.' })
  await ask('/admin/people/hilo-rojo', { method: 'POST', body: reason })
  const page = await comeInByGithub()
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  expect(await page.innerText('body')).toContain('La cuenta está suspendida y no se entró.')
})

test('coming back from GitHub without having left from here leads to sign in', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${instance.url}/sign-in/github/callback?code=abc&state=forged`)
  expect(new URL(page.url()).pathname).toBe('/sign-in')
})
