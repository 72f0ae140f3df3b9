import { db } from 'db/client'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { findTakenDown } from '~/domains/accountability/find-taken-down.server'
import { loader as adoption } from '~/routes/adoption/adoption'
import { loader as ownTakedown } from '~/routes/accountability/takedown'
import { action as report, loader as reportPage } from '~/routes/accountability/report'
import { action as decide } from '~/routes/admin/report'
import { action as review } from '~/routes/admin/takedown'
import { loader as apiCatalog } from '~/routes/api/catalog'
import { loader as apiTools } from '~/routes/api/tools'
import { loader as catalog } from '~/routes/catalog/catalog'
import { loader as compare } from '~/routes/catalog/compare'
import { loader as feed } from '~/routes/catalog/feed'
import { loader as fit } from '~/routes/catalog/fit'
import { loader as tools } from '~/routes/incubation/tools'
import { loader as organizationPage } from '~/routes/organizations/organization'
import { loader as home } from '~/routes/public/home'
import { loader as search } from '~/routes/public/search'
import { inUse } from '../support/adoptions'
import { noticesOf } from '../support/datathons'
import { somebody } from '../support/people'
import { publishedTool, toolBefore } from '../support/tools'
import { post, read, statusOf } from '../support/visit'

const takes = { decision: 'taken-down', reason: 'Dice dónde vive una persona' }

async function takenDown(about: string, path: string) {
  const admin = await somebody('administrator')
  const words = { about, reason: 'danger', words: 'Dice dónde vive alguien' }
  expect(await post(report, words)).toMatchObject({ status: 302 })
  const { id } = await db
    .selectFrom('report')
    .select('id')
    .where('path', '=', path)
    .executeTakeFirstOrThrow()
  expect(await statusOf(post(decide, takes, { as: admin, params: { report: id } }))).toBe(302)
  const row = await db
    .selectFrom('takedown')
    .select('id')
    .where('path', '=', path)
    .executeTakeFirstOrThrow()
  return { admin, at: { takedown: row.id } }
}

const textOf = async (answer: unknown) => {
  const told = await Promise.resolve(answer)
  return told instanceof Response ? told.text() : JSON.stringify(told)
}

/** Every list, search, feed and program that could name a tool. */
function everywhere(slug: string, name: string, organization: string) {
  const ask = (loader: (args: LoaderFunctionArgs) => unknown, path: string, params = {}) =>
    textOf(read(loader, { path, params }))
  return Promise.all([
    ask(catalog, '/catalog'),
    ask(feed, '/catalog/feed.xml'),
    ask(compare, `/catalog/compare?tool=${slug}`),
    ask(fit, '/catalog/fit'),
    ask(tools, '/tools?stage=published'),
    ask(apiCatalog, '/api/v1/catalog?limit=100'),
    ask(apiTools, '/api/v1/tools?limit=100'),
    ask(home, '/'),
    ask(organizationPage, `/organizations/${organization}`, { organization }),
    // The search's own box repeats what was asked: found by a part, it shows the whole.
    ask(search, `/search?q=${encodeURIComponent(name.slice(0, -1))}`),
  ])
}

test('checklist 39: a tool that is taken down is gone from catalog, lists, search, feeds, programs and every file', async () => {
  const { slug, maintainer } = await publishedTool()
  const tool = await toolBefore('development')
  const used = await inUse({ slug, maintainer } as typeof tool, { visibility: 'named' })
  const { name } = await db
    .selectFrom('tool')
    .select('name')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const before = await everywhere(slug, name, used.organization)
  const shown = (texts: string[]) => texts.map((text) => text.includes(name))
  expect(shown(before).filter(Boolean).length).toBeGreaterThanOrEqual(7)

  const { admin, at } = await takenDown(`/catalog/${slug}`, `/tools/${slug}`)
  expect(shown(await everywhere(slug, name, used.organization))).toEqual(before.map(() => false))
  const ways = ['', '.data', '/versions', '/edit', '/publiccode.yml', '/codemeta.json']
  const files = ['/CITATION.cff', '/dpg.json', '/adoptions', '/adoptions/new']
  for (const way of [...ways, ...files])
    expect(await findTakenDown(`/catalog/${slug}${way}`)).toBe(at.takedown)
  for (const path of [`/tools/${slug}/gate`, `/api/v1/tools/${slug}`, `/api/v1/catalog/${slug}`])
    expect(await findTakenDown(path)).toBe(at.takedown)

  expect((await noticesOf(maintainer))[0]).toMatchObject({ kind: 'taken-down' })
  expect(await statusOf(read(ownTakedown, { as: maintainer, params: at }))).toBe(200)
  const restored = { review: 'restored', note: 'Fue un error' }
  await post(review, restored, { as: admin, params: at })
  expect(shown(await everywhere(slug, name, used.organization))).toEqual(shown(before))
  expect(await findTakenDown(`/catalog/${slug}`)).toBeNull()
})

test('who adopted a tool that is taken down keeps the page of their adoption', async () => {
  const tool = await publishedTool()
  const used = await inUse(tool)
  await takenDown(`/tools/${tool.slug}`, `/tools/${tool.slug}`)
  const asked = { as: used.adopter, params: { adoption: used.id } }
  expect(await statusOf(read(adoption, asked))).toBe(200)
  expect(await findTakenDown(`/adoptions/${used.id}`)).toBeNull()
})

test('a tool can be reported from its way and from the catalog, in or out of it', async () => {
  const { slug } = await toolBefore('development')
  for (const path of [`/tools/${slug}`, `/catalog/${slug}`])
    expect((await read(reportPage, { path: `/reports/new?about=${path}` })).kind).toBe('tool')
})
