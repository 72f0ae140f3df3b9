import { expect, test } from 'vitest'
import { loader as datathons } from '~/routes/api/datathons'
import { loader as datathon } from '~/routes/api/datathon'
import { endpoints } from '~/routes/api/endpoints'
import { loader as openapi } from '~/routes/api/openapi-json'
import { siteMap } from '~/routes'
import { read, statusOf } from '../support/visit'

test('the document describes every path of the interface, and no other', async () => {
  const mapped = siteMap
    .flatMap(({ path }) => (path?.startsWith('api/v1/') ? [`/${path}`] : []))
    .filter((path) => path !== '/api/v1/openapi.json')
    .map((path) => path.replace(/:(\w+)/g, '{$1}'))
  expect(endpoints.map(({ path }) => path).sort()).toEqual(mapped.sort())
})

test('the document is OpenAPI 3.1, with a schema for each answer and each parameter', async () => {
  const document = await (openapi() as Response).json()
  expect(document.openapi).toBe('3.1.0')
  const list = document.paths['/api/v1/datathons'].get
  expect(list.parameters.map(({ name }: { name: string }) => name)).toEqual(['limit', 'after'])
  expect(list.responses[200].content['application/json'].schema.required).toEqual(['items', 'next'])
})

test('a limit out of range is a problem that names it', async () => {
  for (const limit of ['0', '101', 'many']) {
    const answer = await Promise.resolve(
      read(datathons, { path: `/api/v1/datathons?limit=${limit}` }),
    ).catch((thrown) => thrown)
    expect(answer.status).toBe(400)
    expect((await answer.json()).detail).toContain('limit')
  }
})

test('a datathon that there is not is a problem, not a page', async () => {
  expect(await statusOf(read(datathon, { params: { slug: 'ninguno' } }))).toBe(404)
})
