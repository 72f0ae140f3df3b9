import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { siteMap } from '~/routes'
import { read } from '../support/visit'

interface Route {
  loader?: (args: LoaderFunctionArgs) => unknown
  action?: unknown
  default?: { name: string }
}

const modules = import.meta.glob<Route>('../../app/routes/**/*.{ts,tsx}')

const ofSomebody = /^(me|judge|organize|curate|admin)(\/|$)/
/** Forms that no account is needed for, and public pages that hold a form for some. */
const open = [
  /^(sign-|reset|unsubscribe|\*)/,
  // Who reports something, or follows what became of it, need not say who they are.
  /^(reports\/new|conduct|conduct\/messages|datathons\/:datathon\/conduct\/new)$/,
  // What was taken down says so to everybody, and gives a form that came too late back to its sender.
  /^taken-down\//,
  /^challenges\/:challenge\/questions$/,
  /^catalog\/:tool\/versions$/,
  // A need is told without an account, and found again by its key.
  /^needs\/(new|key(\/(messages|correction|deletion))?)$/,
]

/** What an address may name that there is not: as a word, and as a number of ours. */
const nothing = ['nada', '00000000-0000-4000-8000-000000000000']

/** Of a button's address there is no page to be asked for; every other room and form has one. */
async function closedPages(): Promise<{ path: string; route: Route }[]> {
  const mapped = siteMap.flatMap(({ path, file }) => (path ? [{ path, file }] : []))
  const loaded = await Promise.all(
    mapped.map(async ({ path, file }) => ({ path, route: await modules[`../../app/${file}`]!() })),
  )
  return loaded.filter(
    ({ path, route }) =>
      route.default !== undefined &&
      route.default.name !== 'OnlyPosts' &&
      (ofSomebody.test(path) || route.action !== undefined) &&
      !open.some((page) => page.test(path)),
  )
}

const pages = await closedPages()

test('of rooms and forms that need an account there are many', () => {
  expect(pages.length).toBeGreaterThan(60)
})

test.each(pages)(
  'without an account /$path leads to sign in and back, whether or not there is such a thing',
  async ({ path, route }) => {
    for (const value of nothing) {
      const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
      const params = Object.fromEntries(names.map((name) => [name, value]))
      const back = `/${path.replace(/:\w+\??/g, value)}?x=1`
      const answer = await Promise.resolve(read(route.loader!, { path: back, params })).catch(
        (thrown: unknown) => thrown,
      )
      expect(answer, back).toBeInstanceOf(Response)
      expect((answer as Response).status, back).toBe(302)
      expect((answer as Response).headers.get('location')).toBe(
        `/sign-in?${new URLSearchParams({ back })}`,
      )
    }
  },
)
