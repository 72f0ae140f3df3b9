import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { loader as curatePage } from '~/routes/datasets/curate'
import { loader as page } from '~/routes/datasets/dataset'
import { action as edit } from '~/routes/datasets/edit'
import { action as uploadVersion, loader as newVersionPage } from '~/routes/datasets/new-version'
import { action as decide, loader as reviewPage } from '~/routes/datasets/review'
import { action as takeUp } from '~/routes/datasets/reviewer'
import { loader as versionPage } from '~/routes/datasets/version'
import { action as publishVersion } from '~/routes/datasets/version-intake'
import { action as withdraw } from '~/routes/datasets/withdrawal'
import { curated, prisons, proposed, said, stated, upload } from '../support/datasets'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const errorsOf = (answer: unknown) => (answer as { error: Record<string, string[]> }).error
const newest = async () => (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!

async function inReview(change: Parameters<typeof proposed>[1] = {}) {
  const [proposer, curator] = [await somebody(), await somebody('curator')]
  const slug = await proposed(proposer, change)
  await post(takeUp, {}, { as: curator, params: { dataset: slug } })
  return { slug, proposer, curator, asked: { as: curator, params: { dataset: slug } } }
}

async function toldOf(personId: string) {
  const rows = await db
    .selectFrom('notification')
    .select('kind')
    .where('recipientId', '=', personId)
    .execute()
  return rows.map(({ kind }) => kind)
}

test('a curator takes up, states and publishes; the proposer is told', async () => {
  const { slug, proposer, asked } = await inReview()
  expect(await statusOf(read(page, { params: { dataset: slug } }))).toBe(404)
  const answer = (await post(decide, stated, asked)) as Response
  expect(answer.headers.get('location')).toBe(`/datasets/${slug}`)
  expect(await newest()).toMatchObject({ kind: 'dataset.curate', outcome: 'done' })
  expect(await toldOf(proposer.id)).toEqual(['dataset-curated'])
  const { dataset, rows, states } = await read(page, { params: { dataset: slug } })
  expect([dataset.state, dataset.facts.label, rows.length]).toEqual(['curated', '1.0.0', 4])
  expect(states?.totals.find(({ code }) => code === '16')).toEqual({ code: '16', value: 369 })
})

test('checklist 14: a licence that nobody stated blocks publication until a legal basis is recorded', async () => {
  const { slug, asked } = await inReview({ licence: 'not-stated' })
  expect(errorsOf(await post(decide, stated, asked))).toEqual({
    legalBasis: ['legal-basis-missing'],
  })
  expect((await findDataset(slug))?.state).toBe('in_review')
  await post(decide, { ...stated, legalBasis: 'Información pública.' }, asked)
  expect((await findDataset(slug))?.state).toBe('curated')
})

test('what is not judged or too sensitive is not published', async () => {
  const { asked } = await inReview()
  const { sensitivity: _, ...unjudged } = stated
  expect(errorsOf(await post(decide, unjudged, asked))).toEqual({
    sensitivity: ['sensitivity-missing'],
  })
  expect(errorsOf(await post(decide, { ...stated, sensitivity: 'severe' }, asked))).toEqual({
    sensitivity: ['too-sensitive'],
  })
  expect(errorsOf(await post(decide, { ...stated, disclosure: '' }, asked))).toEqual({
    disclosure: ['disclosure-missing'],
  })
})

test('one that is sent back says why, and its proposer can correct it', async () => {
  const { slug, proposer, asked } = await inReview()
  const back = { ...stated, decision: 'send_back' }
  expect(errorsOf(await post(decide, back, asked))).toEqual({ note: ['note-missing'] })
  await post(decide, { ...back, note: 'Falta decir el periodo.' }, asked)
  expect(await findDataset(slug)).toMatchObject({
    state: 'proposed',
    note: 'Falta decir el periodo.',
  })
  expect(await toldOf(proposer.id)).toEqual(['dataset-sent-back'])
  const saved = await post(edit, said, { as: proposer, params: { dataset: slug } })
  expect((saved as Response).status).toBe(302)
})

test('only curators review, and the refusal is written down', async () => {
  const proposer = await somebody()
  const slug = await proposed(proposer)
  const params = { dataset: slug }
  for (const other of [proposer, await somebody('administrator')]) {
    const mine = other === proposer
    expect(await statusOf(read(reviewPage, { as: other, params }))).toBe(mine ? 403 : 404)
    expect(await statusOf(post(takeUp, {}, { as: other, params }))).toBe(mine ? 403 : 404)
    expect(errorsOf(await post(decide, stated, { as: other, params }))).toEqual({
      '': [mine ? 'not-allowed' : 'not-found'],
    })
    expect((await newest()).outcome).toBe(mine ? 'refused:not-allowed' : 'refused:not-found')
  }
  expect(await statusOf(read(curatePage, { as: proposer }))).toBe(403)
  expect(await statusOf(read(curatePage))).toBe(302)
})

test('a proposal is taken up once, and what was not taken up is not decided', async () => {
  const { slug, asked } = await inReview()
  expect(await statusOf(post(takeUp, {}, asked))).not.toBe(302)
  const other = await proposed(await somebody())
  const reply = await post(decide, stated, { as: asked.as, params: { dataset: other } })
  expect(errorsOf(reply)).toEqual({ '': ['cannot-decide'] })
  const early = { as: asked.as, params: { dataset: other } }
  expect(await read(reviewPage, early)).toMatchObject({ choices: [], mayWithdraw: false })
  expect(errorsOf(await post(withdraw, { note: 'No.' }, early))).toEqual({
    '': ['cannot-decide'],
  })
  const { proposed: waiting, inReview: reviewed } = await read(curatePage, { as: asked.as })
  expect(waiting.map((each) => each.slug)).toContain(other)
  expect(reviewed.find((each) => each.slug === slug)).toMatchObject({
    reviewedBy: asked.as.handle,
    needs: 'sensitivity-missing',
  })
})

test('what was withdrawn keeps its page and its reason, and can never come back', async () => {
  const { slug, curator } = await curated()
  const asked = { as: curator, params: { dataset: slug } }
  expect(errorsOf(await post(withdraw, {}, asked))).toEqual({ note: ['note-missing'] })
  await post(withdraw, { note: 'Permitía reconocer a personas.' }, asked)
  expect((await findDataset(slug))?.disclosure).toBe(stated.disclosure)
  const { dataset, rows } = await read(page, { params: { dataset: slug } })
  expect([dataset.state, dataset.note, dataset.file, rows]).toEqual([
    'withdrawn',
    'Permitía reconocer a personas.',
    null,
    [],
  ])
  expect(errorsOf(await post(decide, stated, asked))).toEqual({ '': ['cannot-decide'] })
  expect(errorsOf(await post(edit, said, asked))).toEqual({ '': ['not-allowed'] })
})

test('a public dataset cannot lose its licence without a legal basis', async () => {
  const { slug, curator } = await curated()
  const asked = { as: curator, params: { dataset: slug } }
  const reply = await post(edit, { ...said, licence: 'not-stated' }, asked)
  expect(errorsOf(reply)).toEqual({ licence: ['legal-basis-missing'] })
})

test('a new version says what changed, gets the next number, and the old one stays as it was', async () => {
  const { slug, curator } = await curated()
  const params = { dataset: slug }
  const intake = await upload(
    curator,
    `${prisons}31_merida,cereso mérida,31,2,900,2014-12-31\n`,
    slug,
  )
  const asked = { as: curator, params: { ...params, intake } }
  expect(errorsOf(await post(publishVersion, {}, asked))).toEqual({ changeNote: ['required'] })
  const answer = (await post(publishVersion, { changeNote: 'Un centro más.' }, asked)) as Response
  expect(answer.headers.get('location')).toBe(`/datasets/${slug}/versions/2`)
  const second = await read(versionPage, { params: { ...params, number: '2' } })
  expect([second.dataset.facts.label, second.dataset.facts.rowCount, second.newer]).toEqual([
    '1.1.0',
    5,
    null,
  ])
  const first = await read(versionPage, { params: { ...params, number: '1' } })
  expect([first.dataset.facts.rowCount, first.newer]).toEqual([4, '1.1.0'])
  for (const number of ['0', '3', '1e3', 'x']) {
    expect(await statusOf(read(versionPage, { params: { ...params, number } }))).toBe(404)
  }
})

test('the same file again is no new version', async () => {
  const { slug, curator } = await curated()
  const asked = {
    as: curator,
    params: { dataset: slug, intake: await upload(curator, prisons, slug) },
  }
  expect(errorsOf(await post(publishVersion, { changeNote: 'Igual que antes.' }, asked))).toEqual({
    '': ['same-file'],
  })
})

test('once it is published only curators add versions', async () => {
  const { slug, proposer } = await curated()
  const asked = { as: proposer, params: { dataset: slug } }
  expect(await statusOf(read(newVersionPage, asked))).toBe(403)
  const form = new FormData()
  form.append('file', new File([prisons], 'centros.csv'))
  expect(errorsOf(await post(uploadVersion, form, asked))).toEqual({ '': ['not-allowed'] })
  const own = await upload(proposer)
  const reply = await post(
    publishVersion,
    { changeNote: 'Otro archivo.' },
    { as: proposer, params: { dataset: slug, intake: own } },
  )
  expect(errorsOf(reply)).toEqual({ '': ['not-allowed'] })
})
