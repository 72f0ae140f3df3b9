import { expect, test } from 'vitest'
import { loader as packageJson } from '~/routes/datasets/datapackage-json'
import { action as describe, loader as columnsPage } from '~/routes/datasets/columns'
import { loader as page } from '~/routes/datasets/dataset'
import { curated } from '../support/datasets'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const curator = () => somebody('curator')

test('what a column holds is said once, shown with the data and carried in what is downloaded', async () => {
  const { slug } = await curated()
  const asked = { as: await curator(), params: { dataset: slug } }
  const { version, columns } = await read(columnsPage, asked)
  expect(columns.map(({ name }) => name).slice(0, 2)).toEqual(['clave', 'centro'])
  const said = { version: String(version), 'descriptions[0]': 'Clave del centro.', 'descriptions[1]': '' } // prettier-ignore
  const answer = (await post(describe, said, asked)) as Response
  expect(answer.headers.get('location')).toBe(`/datasets/${slug}`)
  const { fields } = await read(page, { params: { dataset: slug } })
  expect(fields[0]).toMatchObject({ name: 'clave', description: 'Clave del centro.' })
  expect(fields[1]!.description).toBe(undefined)
  const told = (await read(packageJson, { params: { dataset: slug } })) as unknown as Response
  expect(await told.text()).toContain('Clave del centro.')
})

test('a description can be taken back, is not too long, and is the curators’ to write', async () => {
  const { slug } = await curated()
  const asked = { as: await curator(), params: { dataset: slug } }
  const say = (text: string, as = asked.as, version = '1') =>
    post(describe, { version, 'descriptions[0]': text }, { ...asked, as })
  expect(await say('x'.repeat(301))).toMatchObject({ error: { 'descriptions[0]': ['too-long'] } })
  await say('Clave.')
  await say('')
  const { fields } = await read(page, { params: { dataset: slug } })
  expect(fields[0]!.description).toBe(undefined)
  expect(await say('Clave.', asked.as, '2')).toMatchObject({ error: { '': ['version-changed'] } })
  const stranger = await somebody()
  expect(await say('Clave.', stranger)).toMatchObject({ error: { '': ['not-allowed'] } })
  expect(await statusOf(read(columnsPage, { ...asked, as: stranger }))).toBe(403)
})
