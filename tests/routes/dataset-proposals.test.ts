import { db } from 'db/client'
import { expect, test } from 'vitest'
import { failUpload } from '~/domains/datasets/fail-upload.server'
import { forgetUploads } from '~/domains/datasets/forget-uploads.server'
import { findIntake } from '~/domains/datasets/queries-intakes.server'
import { findVersion } from '~/domains/datasets/queries-versions.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { readUpload } from '~/domains/datasets/read-upload.server'
import { now } from '~/platform/clock'
import { action as editAction, loader as editPage } from '~/routes/datasets/edit'
import { action as propose, loader as intakePage } from '~/routes/datasets/intake'
import { action as reread } from '~/routes/datasets/missing-values'
import { action as uploadFile, loader as newPage } from '~/routes/datasets/new'
import { prisons, proposed, said, upload } from '../support/datasets'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

function fileForm(content: string | Uint8Array, name: string, missingValues = '') {
  const form = new FormData()
  form.append('file', new File([content as BlobPart], name, { type: 'text/csv' }))
  form.append('missingValues', missingValues)
  return form
}

const intakeOf = (answer: unknown) =>
  (answer as Response).headers.get('location')!.split('/').at(-1)!
const errorsOf = (answer: unknown) => (answer as { error: Record<string, string[]> }).error

async function toldOf(personId: string) {
  const rows = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', personId)
    .execute()
  return rows.map(({ kind }) => kind)
}

test('a file goes from the form through its reading to a proposal, and curators are told', async () => {
  const curator = await somebody('curator')
  const viewer = await somebody()
  const intake = intakeOf(await post(uploadFile, fileForm(prisons, 'centros.csv'), { as: viewer }))
  const asked = { as: viewer, params: { intake } }
  const waiting = await read(intakePage, asked)
  expect([waiting.intake.state, waiting.refresh]).toEqual([
    'waiting',
    [{ httpEquiv: 'refresh', content: '2' }],
  ])
  expect(errorsOf(await post(propose, said, asked))).toEqual({ '': ['not-read'] })
  await readUpload(intake)
  const { intake: found, refresh } = await read(intakePage, asked)
  expect([found.state, found.rows.length, refresh]).toEqual(['read', 4, []])
  const answer = (await post(propose, said, asked)) as Response
  expect(answer.headers.get('location')).toBe('/datasets/capacidad-y-poblacion-por-centro')
  expect(await toldOf(curator.id)).toEqual(['dataset-waits'])
  expect(await findIntake(intake)).toBeUndefined()
  expect(errorsOf(await post(propose, said, asked))).toEqual({ '': ['not-found'] })
})

test('what is missing is said beside its field and nothing typed is lost', async () => {
  const viewer = await somebody()
  const asked = { as: viewer, params: { intake: await upload(viewer) } }
  const form = {
    title: 'Centros',
    sourceUrl: 'javascript:alert(1)',
    periodStart: '2014-13',
    licence: 'other',
  }
  const reply = (await post(propose, form, asked)) as { initialValue: object }
  expect(errorsOf(reply)).toMatchObject({
    summary: ['required'],
    theme: ['not-a-choice'],
    sourceUrl: ['not-a-url'],
    periodStart: ['not-a-period'],
  })
  expect(reply.initialValue).toMatchObject(form)
  const other = {
    ...said,
    licence: 'other',
    otherLicence: 'la que sea',
    periodStart: '2015',
    periodEnd: '2014',
  }
  expect(errorsOf(await post(propose, other, asked))).toMatchObject({
    otherLicence: ['not-a-licence'],
  })
})

test.each([
  ['no file', () => new FormData(), 'file-missing'],
  ['an empty file', () => fileForm('', 'vacio.csv'), 'file-empty'],
])('%s is refused at once', async (_what, form, code) => {
  const reply = await post(uploadFile, form(), { as: await somebody() })
  expect(errorsOf(reply).file).toEqual([code])
})

test('a file beyond the limit is refused while it arrives, and leaves nothing', async () => {
  const large = new Uint8Array(100_000_001)
  const reply = await post(uploadFile, fileForm(large, 'grande.csv'), { as: await somebody() })
  expect(errorsOf(reply).file).toEqual(['file-too-large'])
  const kept = await db
    .selectFrom('storedFile')
    .select('id')
    .where('bytes', '>', 1_000_000)
    .execute()
  expect(kept).toEqual([])
}, 60_000)

test.each([
  ['../../etc/passwd', 'passwd.csv'],
  ['ficha\u202Evsc.exe', 'ficha-vsc-exe.csv'],
  ['página.html', 'pagina-html.csv'],
  [`${'a'.repeat(300)}.csv`, `${'a'.repeat(80)}.csv`],
  ['.csv', 'datos.csv'],
])('a file called %j is given out under a name of plain signs', async (name, kept) => {
  const viewer = await somebody()
  const intake = intakeOf(await post(uploadFile, fileForm(prisons, name), { as: viewer }))
  expect((await findIntake(intake))?.name).toBe(kept)
})

test('a page that calls itself a table is refused by what it is', async () => {
  const viewer = await somebody()
  const html = '<!doctype html><script>alert(1)</script>'
  const intake = intakeOf(await post(uploadFile, fileForm(html, 'tabla.csv'), { as: viewer }))
  await readUpload(intake)
  const { intake: found } = await read(intakePage, { as: viewer, params: { intake } })
  expect([found.state, found.findings[0]?.code]).toEqual(['refused', 'format-error'])
})

test('texts declared as no value are taken so when the file is read again', async () => {
  const viewer = await somebody()
  const intake = await upload(viewer, 'lugar,año\nUno,2007\nDos,N/A\n')
  expect((await findIntake(intake))?.facts?.schema.fields[1]?.type).toBe('string')
  await post(
    reread,
    { missingValues: 'N/A, s/d' },
    { as: viewer, params: { intake }, path: `/datasets/new/${intake}/missing-values` },
  )
  expect((await findIntake(intake))?.state).toBe('waiting')
  await readUpload(intake)
  expect((await findIntake(intake))?.facts?.schema.fields[1]?.type).toBe('year')
})

test('an upload is its uploader’s alone', async () => {
  const viewer = await somebody()
  const intake = await upload(viewer)
  const asked = { as: await somebody('curator'), params: { intake } }
  expect(await statusOf(read(intakePage, asked))).toBe(404)
  expect(errorsOf(await post(propose, said, asked))).toEqual({ '': ['not-found'] })
  expect(await statusOf(post(reread, { missingValues: '' }, asked))).toBe(404)
  expect(await statusOf(read(intakePage, { as: viewer, params: { intake: 'ninguno' } }))).toBe(404)
})

test('nobody uploads or proposes without signing in', async () => {
  expect(await statusOf(read(newPage))).toBe(302)
  expect(await statusOf(post(uploadFile, fileForm(prisons, 'a.csv')))).toBe(302)
})

test('an upload of which nothing was made for a week is forgotten with its files, what became a dataset is not', async () => {
  const viewer = await somebody()
  const [left, slug] = [await upload(viewer), await proposed(viewer)]
  const files = async () => {
    const rows = await db
      .selectFrom('storedFile')
      .select('id')
      .where('uploadedBy', '=', viewer.id)
      .execute()
    return rows.length
  }
  await forgetUploads(now())
  expect([(await findIntake(left))?.state, await files()]).toEqual(['read', 4])
  await forgetUploads(new Date(now().getTime() + 8 * 86_400_000))
  expect([await findIntake(left), await files()]).toEqual([undefined, 2])
  expect(await findVersion((await findDataset(slug))!.id)).toBeDefined()
})

test('a reading that broke off is told, and begun anew when the queue brings it back', async () => {
  const viewer = await somebody()
  const intake = intakeOf(await post(uploadFile, fileForm(prisons, 'a.csv'), { as: viewer }))
  await failUpload(intake)
  const asked = { as: viewer, params: { intake } }
  expect((await read(intakePage, asked)).intake.state).toBe('failed')
  await readUpload(intake)
  await failUpload(intake)
  expect((await read(intakePage, asked)).intake.state).toBe('read')
})

test('two datasets of one title have two addresses', async () => {
  const viewer = await somebody()
  const title = 'Incidentes en centros penitenciarios'
  const slugs = await Promise.all([1, 2, 3].map(() => proposed(viewer, { title })))
  expect(new Set(slugs).size).toBe(3)
})

test('its proposer edits until a review begins; the address stays', async () => {
  const viewer = await somebody()
  const stranger = await somebody()
  const slug = await proposed(viewer)
  const params = { dataset: slug }
  expect(await statusOf(read(editPage, { as: stranger, params }))).toBe(404)
  const form = { ...said, title: 'Otro título', periodStart: '2014-02', periodEnd: '2014' }
  expect(errorsOf(await post(editAction, form, { as: stranger, params }))).toEqual({
    '': ['not-found'],
  })
  await post(editAction, form, { as: viewer, params })
  expect(await findDataset(slug)).toMatchObject({
    title: 'Otro título',
    periodStart: '2014-02-01',
    periodEnd: '2014-12-31',
  })
  const { saved } = await read(editPage, { as: viewer, params })
  expect(saved).toMatchObject({ periodStart: '2014-02', periodEnd: '2014', licence: 'CC-BY-4.0' })
})
