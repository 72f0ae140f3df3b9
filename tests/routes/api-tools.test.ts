import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { loader as catalog } from '~/routes/api/catalog'
import { loader as entry } from '~/routes/api/catalog-entry'
import { loader as tool } from '~/routes/api/tool'
import { loader as tools } from '~/routes/api/tools'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import { now } from '~/platform/clock'
import { inUse, requested } from '../support/adoptions'
import { somebody } from '../support/people'
import { must, meetAll, publishedTool, toolBefore } from '../support/tools'
import { read, statusOf } from '../support/visit'

type Loader = (args: LoaderFunctionArgs) => Promise<Response>
const asked = async (loader: Loader, path: string) => (await read(loader, { path })).json()
const one = async (loader: Loader, slug: string) =>
  (await read(loader, { params: { slug } })).json()
const slugsOf = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug)

/** Every page of a list, one item a page. */
async function walk(loader: Loader, path: string) {
  const slugs: string[] = []
  for (let next: string | null = ''; next !== null;) {
    const page = await asked(loader, `${path}?limit=1${next && `&after=${next}`}`)
    expect(page.items).toHaveLength(1)
    slugs.push(...slugsOf(page))
    next = page.next
  }
  return slugs
}

test('programs read tools page after page, each once, with the gate ahead of it', async () => {
  const early = await toolBefore('consolidation')
  const { slug } = await publishedTool()
  const all = await asked(tools, '/api/v1/tools?limit=100')
  expect(all.next).toBeNull()
  expect(slugsOf(all)).toEqual(expect.arrayContaining([early.slug, slug]))
  expect(await walk(tools, '/api/v1/tools')).toEqual(slugsOf(all))
  const of = (wanted: string) => all.items.find((item: { slug: string }) => item.slug === wanted)
  expect(of(early.slug)).toMatchObject({
    stage: 'development',
    gate: { leadsTo: 'consolidation', met: 0, of: 4 },
    datathon: null,
    repository: 'piedra-suelta/bitacora',
  })
  expect(of(slug)).toMatchObject({ stage: 'published', gate: null })
  expect(slugsOf(await asked(tools, '/api/v1/tools?stage=published'))).not.toContain(early.slug)
})

test('a tool tells programs where its criteria stand, never what was brought or why', async () => {
  const made = await toolBefore('development')
  await meetAll(made, 'development')
  const told = await one(tool, made.slug)
  expect(told.criteria).toHaveLength(3)
  expect(told.criteria[0]).toMatchObject({ state: 'met', evidence: 1 })
  expect(told.people).toContainEqual({ handle: made.mentor.handle, role: 'mentor' })
  expect(told.history).toMatchObject([{ stage: 'selected' }])
  const sent = JSON.stringify(told)
  for (const kept of ['Se describe en el informe', 'Se revisó', made.maintainer.id, '"id"'])
    expect(sent).not.toContain(kept)
})

test('the catalog holds what is published alone, found by its words and page by page', async () => {
  const early = await toolBefore('published')
  const { slug } = await publishedTool({ languages: ['es', 'tzo'] })
  await publishedTool()
  const all = await asked(catalog, '/api/v1/catalog?limit=100')
  expect(slugsOf(all)).toContain(slug)
  expect(slugsOf(all)).not.toContain(early.slug)
  expect(await walk(catalog, '/api/v1/catalog')).toEqual(slugsOf(all))
  expect(slugsOf(await asked(catalog, '/api/v1/catalog?language=tzo'))).toEqual([slug])
  expect(slugsOf(await asked(catalog, '/api/v1/catalog?q=%25'))).toEqual([])
})

test('an entry tells its facts, and of those who use it what each agreed to', async () => {
  const made = await publishedTool()
  const named = await inUse(made, { visibility: 'named' })
  const secret = [
    await inUse(made, { visibility: 'counted' }),
    await inUse(made, { visibility: 'hidden' }),
    await inUse(made, { visibility: 'sector_and_state' }),
    await requested(made, { visibility: 'named' }),
  ]
  const told = await one(entry, made.slug)
  expect(told).toMatchObject({
    slug: made.slug,
    number: 1,
    textLanguage: 'es',
    licence: 'AGPL-3.0-or-later',
    needs: { people: 2 },
    uses: { total: 3, named: [{ slug: named.organization }], groups: [], others: 2 },
    followUps: [{ days: 30, states: null, score: null }, {}, {}, {}],
  })
  for (const { id, organization, adopter } of secret)
    for (const trace of [id, organization, adopter.handle])
      expect(JSON.stringify(told)).not.toContain(trace)
})

test('an organisation that is no longer verified is in no figure', async () => {
  const made = await publishedTool()
  const { organization } = await inUse(made, { visibility: 'named' })
  const admin = await somebody('administrator')
  const decision = { decision: 'suspended', note: 'Se revisa su registro.' } as const
  must(await decideOrganization(admin, organization, decision, now()))
  expect((await one(entry, made.slug)).uses).toEqual({ total: 0, named: [], groups: [], others: 0 })
})

test('what there is not, and what cannot be read, are problems that say so', async () => {
  const { slug } = await toolBefore('published')
  for (const loader of [tool, entry])
    expect(await statusOf(read(loader, { params: { slug: 'ninguna' } }))).toBe(404)
  expect(await statusOf(read(entry, { params: { slug } }))).toBe(404)
  const lists = [
    [tools, '/api/v1/tools', ['limit=0', 'limit=101', 'stage=lista', 'after=ninguna']],
    [catalog, '/api/v1/catalog', ['limit=x', 'hosting=nube', `after=${slug}`]],
  ] as const
  for (const [loader, path, searches] of lists)
    for (const search of searches) {
      const thrown = await read(loader as Loader, { path: `${path}?${search}` }).catch((e) => e)
      expect(thrown.status, search).toBe(400)
      expect(thrown.headers.get('content-type')).toContain('application/problem+json')
      expect((await thrown.json()).detail).toContain(search.split('=')[0])
    }
})
