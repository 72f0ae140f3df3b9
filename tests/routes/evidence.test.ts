import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { mostAttachedBytes } from '~/domains/files/rules'
import { settings } from '~/platform/env'
import { action as prove, loader as page } from '~/routes/incubation/evidence'
import { loader as file } from '~/routes/incubation/evidence-file'
import { action as offer } from '~/routes/incubation/reading'
import { somebody } from '../support/people'
import { useFakeGithub } from '../support/submissions'
import { toolBefore, type TestTool } from '../support/tools'
import { post, read, statusOf } from '../support/visit'

const github = useFakeGithub()
const pdf = Buffer.from('%PDF-1.7\nActa del taller')

/** A tool in incubation whose code is a repository that the fake serves. */
async function toolOf(repository = 'bitacora-de-visita/bitacora') {
  const tool = await toolBefore()
  await db.updateTable('tool').set({ repository }).where('slug', '=', tool.slug).execute()
  return tool
}

const at = ({ slug }: TestTool, criterion = 'open-licence') => ({ tool: slug, criterion })

function formWith(bytes: Uint8Array<ArrayBuffer>, name: string, fields = {}) {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value as string)
  form.set('file', new File([bytes], name))
  return form
}

const keysKept = async () => {
  const rows = await db.selectFrom('storedFile').select('storageKey').execute()
  return rows.map(({ storageKey }) => storageKey)
}

/** The bytes that are there, whether anything tells of them or not. */
const filesOnDisk = async () => {
  const folder = join(settings.dataDir, 'files')
  const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return all
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
}

test('a file is evidence of its own, with its words, and comes back as it was, sealed off', async () => {
  const tool = await toolOf()
  const asked = { as: tool.maintainer, params: at(tool) }
  const form = formWith(pdf, '../acta <b>.html', { note: 'Acta firmada.' })
  expect(await statusOf(post(prove, form, asked))).toBe(302)
  const { evidence, state } = await read(page, { ...asked, as: tool.mentor })
  expect(state).toBe('waiting')
  expect(evidence).toMatchObject([{ file: { name: 'acta <b>.html' }, note: 'Acta firmada.' }])
  const answer = await read(file, {
    as: tool.mentor,
    params: { ...at(tool), evidence: evidence[0]!.id },
  })
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment;/),
    'content-security-policy': expect.stringContaining('sandbox'),
    'cache-control': 'no-store, no-transform',
  })
  const stored = await keysKept()
  expect(stored.every((key) => !key.includes('acta'))).toBe(true)
})

test('a link and a file together are two pieces with the same words', async () => {
  const tool = await toolOf()
  const asked = { as: tool.maintainer, params: at(tool) }
  await post(prove, formWith(pdf, 'acta.pdf', { url: 'https://example.org/acta' }), asked)
  const { evidence } = await read(page, asked)
  expect(evidence.map(({ url, file: sent }) => url ?? sent?.name).sort()).toEqual([
    'acta.pdf',
    'https://example.org/acta',
  ])
})

test('what is no document, empty or too long is refused beside its field, and nothing of it stays', async () => {
  const tool = await toolOf()
  const asked = { as: tool.maintainer, params: at(tool) }
  const [before, onDisk] = [await keysKept(), await filesOnDisk()]
  const refusals = [
    [Buffer.from('MZ\x90\0\x03'), 'not-evidence'],
    [Buffer.from(''), 'file-empty'],
    [Buffer.alloc(mostAttachedBytes + 1, 'a'), 'file-too-large'],
  ] as const
  for (const [bytes, refusal] of refusals) {
    const form = formWith(bytes, 'acta.pdf', { note: 'Con acta.' })
    expect(await post(prove, form, asked)).toMatchObject({
      error: { file: [refusal] },
      initialValue: { note: 'Con acta.' },
    })
  }
  const bad = formWith(pdf, 'acta.pdf', { url: 'javascript:alert(1)' })
  expect(await post(prove, bad, asked)).toMatchObject({ error: { url: ['not-a-url'] } })
  expect(await filesOnDisk()).toEqual(onDisk)
  expect(await keysKept()).toEqual(before)
  expect((await read(page, asked)).evidence).toEqual([])
})

test('a file of evidence is for whoever reads the evidence, under its own criterion alone', async () => {
  const tool = await toolOf()
  const params = at(tool)
  await post(prove, formWith(pdf, 'acta.pdf'), { as: tool.maintainer, params })
  const id = (await read(page, { as: tool.mentor, params })).evidence[0]!.id
  const asked = { params: { ...params, evidence: id } }
  expect(await statusOf(read(file, asked))).toBe(302)
  expect(await statusOf(read(file, { ...asked, as: await somebody() }))).toBe(403)
  expect(await statusOf(read(file, { ...asked, as: tool.curator }))).toBe(200)
  const elsewhere = { ...at(tool, 'people-committed'), evidence: id }
  expect(await statusOf(read(file, { as: tool.mentor, params: elsewhere }))).toBe(404)
  const other = await toolOf()
  const foreign = { ...at(other), evidence: id }
  expect(await statusOf(read(file, { as: other.mentor, params: foreign }))).toBe(404)
  const none = { ...params, evidence: 'x' }
  expect(await statusOf(read(file, { as: tool.mentor, params: none }))).toBe(404)
})

test('a stranger’s file is not taken, and they are told that they may not', async () => {
  const tool = await toolOf()
  const [before, onDisk] = [await keysKept(), await filesOnDisk()]
  const asked = { as: await somebody(), params: at(tool) }
  expect(await post(prove, formWith(pdf, 'acta.pdf'), asked)).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await keysKept()).toEqual(before)
  expect(await filesOnDisk()).toEqual(onDisk)
})

test('what a repository shows is looked at first, and one button makes it evidence', async () => {
  const tool = await toolOf()
  const path = `/tools/${tool.slug}/evidence/open-licence?read=github`
  const asked = { as: tool.maintainer, params: at(tool) }
  const seen = (await read(page, { ...asked, path })).reading
  expect(seen).toMatchObject({
    proof: {
      fullName: 'bitacora-de-visita/bitacora',
      sha: expect.stringMatching(/^[\da-f]{40}$/),
      licence: { path: 'LICENSE', spdx: 'Apache-2.0' },
      readme: 'README.md',
      releases: { count: 2, latest: 'v1.1' },
      checks: { passed: 1, failed: 1, pending: 0 },
    },
  })
  expect((await read(page, asked)).evidence).toEqual([])
  expect(await statusOf(post(offer, {}, asked))).toBe(302)
  const { evidence, state } = await read(page, asked)
  expect(evidence).toMatchObject([{ note: '', proof: (seen as { proof: object }).proof }])
  expect(state).toBe('waiting')
  expect((await read(page, asked)).reading).toBeNull()
})

test('a repository without licence, releases or checks says so, and an empty one too', async () => {
  const tool = await toolOf('equipo-comal/tarifario-de-visitas')
  const path = `/tools/${tool.slug}/evidence/open-licence?read=github`
  const { reading } = await read(page, { as: tool.maintainer, params: at(tool), path })
  expect(reading).toMatchObject({
    proof: {
      licence: null,
      releases: { count: 0, latest: null },
      checks: { passed: 0, failed: 0 },
    },
  })
  const empty = await toolOf('equipo-amate/empieza-aqui')
  const asked = { as: empty.maintainer, params: at(empty), path }
  expect((await read(page, asked)).reading).toEqual({ refusal: 'repository-empty' })
})

test('checklist 35: where GitHub does not answer nothing is made up', async () => {
  const tool = await toolOf('nadie/no-hay')
  const path = `/tools/${tool.slug}/evidence/open-licence?read=github`
  const asked = { as: tool.maintainer, params: at(tool) }
  expect((await read(page, { ...asked, path })).reading).toEqual({
    refusal: 'repository-not-found',
  })
  const answer = (await post(offer, {}, asked)) as Response
  expect(answer.headers.get('location')).toContain('?read=github')
  expect((await read(page, asked)).evidence).toEqual([])
})

test('only those who work on a tool have its repository read', async () => {
  const tool = await toolOf()
  const path = `/tools/${tool.slug}/evidence/open-licence?read=github`
  const asked = { as: tool.curator, params: at(tool) }
  expect((await read(page, { ...asked, path })).reading).toBeNull()
  expect(await statusOf(post(offer, {}, asked))).toBe(403)
  expect(await statusOf(post(offer, {}, { ...asked, params: { tool: 'x', criterion: 'y' } }))).toBe(
    404,
  )
})

test('checklist 35: a GitHub out of order is given up, and the page says so', async () => {
  const tool = await toolOf()
  github.current.plan({ kind: 'server-error' })
  const path = `/tools/${tool.slug}/evidence/open-licence?read=github`
  const { reading } = await read(page, { as: tool.maintainer, params: at(tool), path })
  expect(reading).toEqual({ refusal: 'github-unreachable' })
})
