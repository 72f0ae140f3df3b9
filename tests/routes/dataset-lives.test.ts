import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findIntake } from '~/domains/datasets/queries-intakes.server'
import { findVersion } from '~/domains/datasets/queries-versions.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { askRows } from '~/domains/datasets/ask-rows.server'
import { curated, prisons, upload } from '../support/datasets'
import { somebody } from '../support/people'

test('a file is read into rows, types and a profile', async () => {
  const viewer = await somebody()
  const intake = (await findIntake(await upload(viewer)))!
  expect(intake).toMatchObject({ state: 'read', rowsRead: 4, share: 1, name: 'centros-2014.csv' })
  expect(intake.facts?.schema.fields.map(({ name, type }) => [name, type])).toEqual([
    ['clave', 'string'],
    ['centro', 'string'],
    ['CVE_ENT', 'string'],
    ['personas', 'integer'],
    ['lugares', 'integer'],
    ['fecha', 'date'],
  ])
  expect(intake.facts?.joinKeys).toEqual([{ column: 2, kind: 'state', share: 1 }])
})

test('one row that is wrong keeps the whole file out and nothing of it', async () => {
  const intake = (await findIntake(await upload(await somebody(), `${prisons}\n16_x,y\n`)))!
  expect(intake).toMatchObject({ state: 'refused', facts: null, tableKey: null })
  expect(intake.findings).toMatchObject([{}, { code: 'missing-cell', places: [{ row: 7 }] }])
})

test('a published dataset has its rows, and a version that the database does not let change', async () => {
  const { slug } = await curated()
  const dataset = (await findDataset(slug))!
  expect(dataset.state).toBe('curated')
  const version = (await findVersion(dataset.id))!
  expect(version).toMatchObject({ number: 1, label: '1.0.0', rowCount: 4 })
  const { total, rows } = await askRows(version, { search: 'huajuapan', limit: 5, offset: 0 })
  expect([total, rows[0]?.cells[4]]).toEqual([1, '9,966'])
  const change = db
    .updateTable('datasetVersion')
    .set({ rowCount: 5 })
    .where('datasetId', '=', dataset.id)
  await expect(change.execute()).rejects.toThrow(/never changes/)
})
