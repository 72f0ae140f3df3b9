import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { inTransaction } from 'db/transaction'
import { expect, test } from 'vitest'
import { recordUses } from '~/domains/datasets/record-uses.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { now } from '~/platform/clock'
import { loader as apiDataset } from '~/routes/api/dataset'
import { loader as apiRows } from '~/routes/api/dataset-rows'
import { loader as apiList } from '~/routes/api/datasets'
import { loader as catalog } from '~/routes/datasets/catalog-jsonld'
import { loader as packageJson } from '~/routes/datasets/datapackage-json'
import { loader as page } from '~/routes/datasets/dataset'
import { loader as dcat } from '~/routes/datasets/dcat-jsonld'
import { loader as file } from '~/routes/datasets/file'
import { loader as list } from '~/routes/datasets/list'
import { loader as preview } from '~/routes/datasets/preview'
import { loader as profile } from '~/routes/datasets/profile'
import { loader as query } from '~/routes/datasets/query'
import { loader as rowsCsv } from '~/routes/datasets/rows-csv'
import { action as withdraw } from '~/routes/datasets/withdrawal'
import { curated, prisons, proposed } from '../support/datasets'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const sha256 = createHash('sha256').update(prisons).digest('hex')

async function rows(slug: string, query = '') {
  const answer = await Promise.resolve(
    read(apiRows, { params: { slug }, path: `/api/v1/datasets/${slug}/rows?${query}` }),
  ).catch((thrown: unknown) => thrown as Response)
  return { status: answer.status, body: await answer.json() }
}

async function askFile(
  slug: string,
  headers: Record<string, string> = {},
  name = 'centros-2014.csv',
) {
  const request = new Request('http://localhost:3000/x', { headers })
  const asked = { params: { dataset: slug, number: '1', name } }
  return read((args) => file({ ...args, request }), asked)
}

test('a published dataset is found by its words, its theme and page by page', async () => {
  const title = 'Fosas clandestinas por municipio'
  const { slug } = await curated(undefined, { title, theme: 'advocacy' })
  await proposed(await somebody(), { title: 'Fosas clandestinas sin revisar' })
  const found = async (query: string) =>
    (await read(list, { path: `/datasets?${query}` })).datasets.map((each) => each.title)
  expect(await found('q=FÓSAS municipio')).toEqual([title])
  expect(await found('q=fosas&theme=evidence')).toEqual([])
  expect(await found('q=100%25')).toEqual([])
  const api = async (query: string) =>
    (await read(apiList, { path: `/api/v1/datasets?${query}` })).json()
  const second = await curated()
  const { items, next } = await api('limit=1')
  expect([items[0].slug, next]).toEqual([second.slug, second.slug])
  expect((await api(`limit=1&after=${next}`)).items[0].slug).toBe(slug)
  expect(await statusOf(read(apiList, { path: '/api/v1/datasets?after=nada' }))).toBe(400)
})

test('rows are typed by the schema; codes keep their zeros', async () => {
  const { slug } = await curated()
  const { body } = await rows(slug, 'select=clave,CVE_ENT,personas,fecha&limit=2')
  expect(body).toEqual({
    items: [
      { clave: '16_zamora', CVE_ENT: '16', personas: 369, fecha: '2014-12-31' },
      { clave: '20_huajuapan', CVE_ENT: '20', personas: 73, fecha: '2014-12-31' },
    ],
    next: '1.2',
  })
  expect((await rows(slug, 'select=clave&limit=2&after=1.2')).body).toMatchObject({
    items: [{ clave: '10_cuencame' }, { clave: '09_norte' }],
    next: null,
  })
})

test('rows are asked for by conditions that must all hold, and ordered', async () => {
  const { slug } = await curated()
  const keys = async (query: string) =>
    (await rows(slug, query)).body.items.map((row: { clave: string }) => row.clave)
  expect(await keys('where=lugares.gt.1000&where=personas.lt.100')).toEqual(['20_huajuapan'])
  expect(await keys('where=CVE_ENT.eq.09')).toEqual(['09_norte'])
  expect(await keys('where=CVE_ENT.eq.9')).toEqual([])
  expect(await keys('where=CVE_ENT.in.10,16&order=personas')).toEqual(['10_cuencame', '16_zamora'])
  expect(await keys('order=lugares.desc&limit=1')).toEqual(['20_huajuapan'])
  expect(await keys("where=centro.like.%25norte'; drop table cells; --")).toEqual([])
})

test.each([
  ['select=nada', 'select: no-such-column'],
  ['where=personas.eq.muchas', 'where: not-a-value'],
  ['where=personas.near.3', 'where: no-such-operator'],
  ['order=nada.desc', 'order: no-such-column'],
  ['select=', 'select: no-such-column'],
  [`where=personas.eq.${'9'.repeat(23)}`, 'where: not-a-value'],
  ['where=centro.like.%25_%25_%25', 'where: use-contains-starts-or-ends'],
  [`where=centro.contains.${'a'.repeat(501)}`, 'where: too-long'],
  ['limite=10', 'limite: no such parameter'],
  ['limit=1&limit=2', 'limit: stands more than once'],
  ['limit=101', 'limit'],
  ['after=x', 'after: unknown'],
])('%s is a problem that names its parameter', async (query, detail) => {
  const { slug } = await curated()
  const { status, body } = await rows(slug, query)
  expect(status).toBe(400)
  expect(body.detail).toContain(detail)
})

test('a column may be called __proto__, and its values come out', async () => {
  const { slug } = await curated('__proto__,constructor\n1,2\n3,4\n')
  const response = await read(apiRows, { params: { slug }, path: `/api/v1/datasets/${slug}/rows` })
  expect(await response.text()).toBe(
    '{"items":[{"__proto__":1,"constructor":2},{"__proto__":3,"constructor":4}],"next":null}',
  )
})

test('what is not public is not given to programs, whoever asks', async () => {
  const curator = await somebody('curator')
  const slug = await proposed(await somebody())
  expect((await rows(slug)).status).toBe(404)
  expect(await statusOf(read(apiDataset, { as: curator, params: { slug } }))).toBe(404)
})

test('checklist 18: the file is given as it was uploaded: an attachment of its own, sealed off, its checksum as ETag', async () => {
  const { slug } = await curated()
  const answer = await askFile(slug)
  expect(answer.headers.get('etag')).toBe(`"${sha256}"`)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox/)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(await answer.text()).toBe(prisons)
  expect((await askFile(slug, { 'if-none-match': `"${sha256}"` })).status).toBe(304)
  const part = await askFile(slug, { range: 'bytes=0-4' })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    `bytes 0-4/${Buffer.byteLength(prisons)}`,
    'clave',
  ])
  expect((await askFile(slug, { range: 'bytes=999999-' })).status).toBe(416)
  expect(await statusOf(askFile(slug, {}, 'otro.csv'))).toBe(404)
})

test('a file in another encoding says so', async () => {
  const latin = Buffer.from('año,lugar\n2014,Querétaro\n', 'latin1')
  const { slug } = await curated(latin)
  const answer = await askFile(slug)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=iso-8859-1')
  expect(Buffer.from(await answer.arrayBuffer()).equals(latin)).toBe(true)
})

test('a gzipped file is given out as it came, and never packed or unpacked on the way', async () => {
  const packed = gzipSync(prisons)
  const { slug } = await curated(packed)
  const answer = await askFile(slug, {}, 'centros-2014.csv.gz')
  expect(answer.headers.get('content-type')).toBe('application/gzip')
  expect(answer.headers.get('cache-control')).toContain('no-transform')
  expect(Buffer.from(await answer.arrayBuffer()).equals(packed)).toBe(true)
})

test('the files and rows of a proposal or of what was withdrawn are given to nobody they do not concern', async () => {
  const waiting = await proposed(await somebody())
  const { slug, curator } = await curated()
  await post(
    withdraw,
    { note: 'Permitía reconocer a personas.' },
    { as: curator, params: { dataset: slug } },
  )
  for (const one of [waiting, slug]) {
    const params = { dataset: one }
    expect(await statusOf(askFile(one))).toBe(404)
    for (const loader of [preview, rowsCsv, packageJson, dcat]) {
      expect(await statusOf(read(loader as typeof preview, { params }))).toBe(404)
    }
    expect((await rows(one)).status).toBe(404)
  }
  expect(await statusOf(read(profile, { params: { dataset: waiting } }))).toBe(404)
})

test('a preview is searched, narrowed to a state, ordered and paged', async () => {
  const { slug } = await curated()
  const asked = async (query: string) =>
    read(preview, { params: { dataset: slug }, path: `/datasets/${slug}/preview?${query}` })
  expect((await asked('q=CARCEL')).rows.map(({ number }) => number)).toEqual([4])
  expect((await asked('state=09')).total).toBe(1)
  expect((await asked('sort=-personas')).rows.map(({ number }) => number)).toEqual([5, 2, 3, 4])
  expect((await asked('sort=nada&after=-5')).rows.map(({ number }) => number)).toEqual([2, 3, 4, 5])
  const last = await asked('after=3')
  expect([last.rows.length, last.nextHref]).toEqual([1, null])
  expect((await asked('q=nadie')).total).toBe(0)
  expect((await asked('')).states).toEqual(['09', '10', '16', '20'])
})

test('checklist 18: rows that we write as CSV ourselves run nothing in a spreadsheet, and numbers stay numbers', async () => {
  const { slug } = await curated('a,b\n"=cmd|"" /C calc""!A0",-5\n@x,"1,5\n2"\n')
  const answer = await read(rowsCsv, {
    params: { dataset: slug },
    path: `/datasets/${slug}/rows.csv`,
  })
  expect(await answer.text()).toBe(`a,b\r\n"'=cmd|"" /C calc""!A0",-5\r\n'@x,"1,5\n2"\r\n`)
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox/)
})

test('rows as CSV are all the rows, in every order, and a word that is not understood is refused', async () => {
  const all = Array.from({ length: 12_001 }, (_, row) => `${row},${(row * 7919) % 12_001}`)
  const { slug } = await curated(`n,m\n${all.join('\n')}\n`)
  const asked = (search: string) => ({ params: { dataset: slug }, path: `/x?${search}` })
  const lines = async (search: string) =>
    (await (await read(rowsCsv, asked(search))).text()).trimEnd().split('\r\n')
  expect(await lines('')).toEqual(['n,m', ...all])
  const sorted = await lines('sort=-m&where=n.lt.12000')
  expect(sorted).toHaveLength(12_001)
  expect(new Set(sorted).size).toBe(12_001)
  expect(sorted[1]).toMatch(/,12000$/)
  for (const search of ['columna=n', 'where=n.near.3', 'select=']) {
    expect(await statusOf(read(rowsCsv, asked(search))), search).toBe(400)
  }
})

test('a query shows columns, rows and order as asked, and where to get the same', async () => {
  const { slug } = await curated()
  const params = { dataset: slug }
  const search =
    'column=clave&column=personas&column-1=personas&is-1=gt&value-1=50&column-2=centro&is-2=contains&value-2=c&sort=-personas'
  const shown = await read(query, { params, path: `/datasets/${slug}/query?${search}` })
  expect(shown.fields.map(({ name }) => name)).toEqual(['clave', 'personas'])
  expect(shown.rows.map(({ cells }) => cells)).toEqual([
    ['09_norte', '10,548'],
    ['16_zamora', '369'],
    ['20_huajuapan', '73'],
  ])
  expect(shown.total).toBe(3)
  const api = new URL(shown.apiHref)
  const { body } = await rows(slug, api.search.slice(1))
  expect(body.items).toMatchObject([{ clave: '09_norte', personas: 10_548 }, {}, {}])
  const csv = await (await read(rowsCsv, { params, path: shown.csvHref! })).text()
  expect(csv.split('\r\n').slice(0, 2)).toEqual(['clave,personas', '09_norte,"10,548"'])
})

test('a query with a value that cannot be compared says so beside it, and asks the rest', async () => {
  const { slug } = await curated()
  const params = { dataset: slug }
  const search = 'column-1=personas&is-1=eq&value-1=muchas&column-2=CVE_ENT&is-2=eq&value-2=09'
  const shown = await read(query, { params, path: `/datasets/${slug}/query?${search}` })
  expect(shown.asked.conditions[0]).toMatchObject({ value: 'muchas', refusal: 'not-a-value' })
  expect(shown.total).toBe(1)
  const bad = read(rowsCsv, { params, path: '/x?select=nada' })
  expect(await statusOf(bad)).toBe(400)
})

test('a query of what is not public is not found', async () => {
  const slug = await proposed(await somebody())
  expect(await statusOf(read(query, { params: { dataset: slug } }))).toBe(404)
  expect(await statusOf(read(query, { params: { dataset: 'no-hay' } }))).toBe(404)
})

test('the Data Package describes the file that is given out, schema and checksum included', async () => {
  const { slug } = await curated()
  const described = await (await read(packageJson, { params: { dataset: slug } })).json()
  expect(described).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug,
    version: '1.0.0',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0.html' }],
    resources: [
      {
        name: slug,
        type: 'table',
        path: 'versions/1/files/centros-2014.csv',
        bytes: Buffer.byteLength(prisons),
        hash: `sha256:${sha256}`,
        schema: {
          fields: expect.arrayContaining([{ name: 'lugares', type: 'integer', groupChar: ',' }]),
        },
      },
    ],
  })
  expect(JSON.stringify(described)).not.toMatch(/"path":"(\/|\.\.)/)
})

test('a licence that nobody stated is left out of what programs are told, not made up', async () => {
  const { slug } = await curated(undefined, { licence: 'not-stated' })
  const described = await (await read(packageJson, { params: { dataset: slug } })).json()
  expect(described).not.toHaveProperty('licenses')
  const [distribution] = (await (await read(dcat, { params: { dataset: slug } })).json())[
    'dcat:distribution'
  ]
  expect(distribution).not.toHaveProperty('dct:license')
})

test('the catalog holds what DCAT-AP asks of it', async () => {
  const { slug } = await curated()
  const told = await (await read(catalog, { path: '/datasets/catalog.jsonld' })).json()
  expect(told).toMatchObject({
    '@type': 'dcat:Catalog',
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Tequio' },
  })
  expect([told['dct:title'], told['dct:description']]).not.toContain(undefined)
  const mine = told['dcat:dataset'].find((each: { '@id': string }) => each['@id'].endsWith(slug))
  const [distribution] = mine['dcat:distribution']
  expect(distribution['dcat:accessURL']['@id']).toBe(mine['@id'])
  expect(distribution['spdx:checksum']['spdx:checksumValue']['@value']).toBe(sha256)
  expect(distribution['dcat:downloadURL']['@id']).toBe(
    `${mine['@id']}/versions/1/files/centros-2014.csv`,
  )
  const alone = await (await read(dcat, { params: { dataset: slug } })).json()
  expect(alone).toMatchObject({ '@id': mine['@id'], '@type': 'dcat:Dataset' })
})

test('one dataset answers programs with its file and schema', async () => {
  const { slug } = await curated()
  const told = await (await read(apiDataset, { params: { slug } })).json()
  expect(told).toMatchObject({ slug, rows: 4, file: { sha256, encoding: 'utf-8', delimiter: ',' } })
  expect(told.schema.fields).toHaveLength(6)
  expect(told).not.toHaveProperty('proposedBy')
})

test('a map adds up the column that is asked for', async () => {
  const { slug } = await curated()
  const { states } = await read(page, {
    params: { dataset: slug },
    path: `/datasets/${slug}?map=personas`,
  })
  expect([states?.measure, states?.measures]).toEqual(['personas', ['personas', 'lugares']])
  // Each state has one row here: nothing is counted, and the first amount is drawn unasked.
  const unasked = await read(page, { params: { dataset: slug } })
  expect([unasked.states?.measure, unasked.states?.mayCount]).toEqual(['personas', false])
  const lugares = { params: { dataset: slug }, path: `/datasets/${slug}?map=lugares` }
  expect((await read(page, lugares)).states?.measure).toBe('lugares')
  expect(states?.totals.filter(({ value }) => value !== null)).toEqual([
    { code: '09', value: 10548 },
    { code: '10', value: 28 },
    { code: '16', value: 369 },
    { code: '20', value: 73 },
  ])
})

test('a map is drawn of what differs, and says what it leaves out', async () => {
  const rows = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '97'].flatMap((code) =>
    [1, 2, 3].map((mes) => `${code},${mes},${Number(code) * mes}`),
  )
  const { slug } = await curated(`cve_ent,mes,personas\n${rows.join('\n')}\n`)
  const states = async (search: string) =>
    (await read(page, { params: { dataset: slug }, path: `/datasets/${slug}${search}` })).states
  // Every state has three rows, and the same months.
  const unasked = await states('')
  expect([unasked?.measure, unasked?.mayCount, unasked?.isSum]).toEqual(['personas', false, true])
  expect(unasked?.leftOut).toEqual({ rows: 3, amount: 582, values: ['97'] })
  expect((await states('?map='))?.measure).toBe('personas')
  expect((await states('?map=mes'))?.measure).toBe('mes')
})

test('who uses a dataset signs, signs again under a new title, and strikes itself out', async () => {
  const { slug } = await curated()
  const { id } = (await findDataset(slug))!
  const use = {
    kind: 'challenge' as const,
    objectId: id,
    title: 'Un reto',
    language: 'es',
    path: '/challenges/un-reto',
  }
  const sign = (title: string, ids: string[]) =>
    inTransaction((trx) => recordUses({ ...use, title }, ids, now(), trx))
  const uses = async () => (await read(page, { params: { dataset: slug } })).dataset.facts.uses
  await sign('Un reto', [id])
  await sign('El mismo reto', [id])
  expect(await uses()).toMatchObject([{ kind: 'challenge', title: 'El mismo reto' }])
  await sign('El mismo reto', [])
  expect(await uses()).toEqual([])
})
