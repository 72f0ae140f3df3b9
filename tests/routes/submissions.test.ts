import { createHmac, randomUUID } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { verifyChain } from '~/domains/audit/verify-chain.server'
import { listUses } from '~/domains/datasets/queries-uses.server'
import { lockSubmission } from '~/domains/submissions/lock-submission.server'
import { findHandIn } from '~/domains/submissions/queries-versions.server'
import { findSubmission } from '~/domains/submissions/queries.server'
import { contentHash, saltedDigest } from '~/domains/submissions/receipt'
import { readAgain as readAgainAt } from '~/domains/submissions/read-again.server'
import { signDatasetUses } from '~/domains/submissions/sign-dataset-uses.server'
import { storeArchive } from '~/domains/submissions/store-archive.server'
import { realTime } from '~/platform/clock'
import { arrived, left } from '~/platform/requests-in-flight'
import { action as hook } from '~/routes/hooks/github'
import { action as save } from '~/routes/submissions/answers'
import { loader as archive } from '~/routes/submissions/archive'
import { action as readAgain } from '~/routes/submissions/reading'
import { loader as page } from '~/routes/submissions/submission'
import { action as unlink } from '~/routes/submissions/unlinking'
import { loader as verify } from '~/routes/submissions/verify'
import { action as handIn, loader as form } from '~/routes/submissions/version-new'
import { action as withdraw } from '~/routes/submissions/withdrawal'
import { action as leave } from '~/routes/teams/departure'
import { action as link, loader as linkPage } from '~/routes/teams/repository'
import { lockSubmissions } from 'jobs/tasks/lock-submissions'
import { readRepositoryTask } from 'jobs/tasks/read-repository'
import { before, closing, toldOf } from '../support/challenges'
import { curated } from '../support/datasets'
import { somebody } from '../support/people'
import { answers, linkedTeam, useFakeGithub } from '../support/submissions'
import { done, during, lastMoment, team } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

const github = useFakeGithub()
const COPAL = 'equipo-copal/indice-de-prisiones'
const at = (id: string) => ({ submission: id })
const headOf = (name: string) => github.current.repository(name).head!.sha
const refusalOf = (answer: unknown) => (answer as { refusal?: string }).refusal

test('a team links a repository and sees what was read of it, safely', async () => {
  const { slug, lead } = await team({ largest: 4 })
  const asked = { as: lead, at: during, params: { team: slug } }
  expect((await read(linkPage, asked)).linked).toBe(null)
  const typed = { repository: `${github.current.url}/ventana-abierta/lectura-hostil/tree/main` }
  const answer = (await post(link, typed, asked)) as Response
  const id = answer.headers.get('location')!.split('/').at(-1)!
  const seen = await read(page, { as: lead, at: during, params: at(id) })
  expect(seen.repository).toMatchObject({
    repository: {
      commit: headOf('ventana-abierta/lectura-hostil'),
      license: 'MIT',
      branch: 'main',
    },
    refusal: null,
  })
  expect(seen.repository!.readme).not.toMatch(/<(script|img|form|svg|iframe)/i)
  expect(seen.repository!.readme).toContain('&lt;script&gt;')
  expect(seen.shown).toBe(undefined)
})

test('what cannot be read is refused beside the field, in words', async () => {
  const { slug, lead } = await team()
  const asked = { as: lead, at: during, params: { team: slug } }
  const refused = async (repository: string) => {
    const answer = await post(link, { repository }, asked)
    return (answer as { error: { repository: string[] } }).error.repository[0]
  }
  expect(await refused('')).toBe('required')
  expect(await refused('sin barra')).toBe('not-a-repository')
  expect(await refused(`https://gitlab.com/${COPAL}`)).toBe('not-at-github')
  expect(await refused('nadie/nada')).toBe('repository-not-found')
  github.current.plan({ kind: 'rate-limited', repository: COPAL })
  expect(await refused(COPAL)).toBe('github-rate-limited')
  github.current.calm()
  github.current.plan({ kind: 'server-error', repository: COPAL })
  expect(await refused(COPAL)).toBe('github-unreachable')
})

test('only members link, read again, save and hand in; strangers find nothing, organisers may look', async () => {
  const { slug, id, brief } = await linkedTeam(COPAL)
  const stranger = await somebody()
  const asked = { as: stranger, at: during }
  expect(await statusOf(post(link, { repository: COPAL }, { ...asked, params: { team: slug } }))).toBe(403) // prettier-ignore
  for (const action of [handIn, save, readAgain, withdraw, unlink]) {
    expect(await statusOf(post(action as typeof save, answers, { ...asked, params: at(id) }))).toBe(404) // prettier-ignore
    const organizer = { ...asked, as: brief.organizer, params: at(id) }
    expect(await statusOf(post(action as typeof save, answers, organizer))).toBe(403)
    expect(await statusOf(post(action as typeof save, answers, { at: during, params: at(id) }))).toBe(302) // prettier-ignore
  }
  expect(await statusOf(read(page, { ...asked, params: at(id) }))).toBe(404)
  expect(await statusOf(read(page, { at: during, params: at(id) }))).toBe(404)
  expect(await statusOf(read(page, { ...asked, params: at('no-es-un-id') }))).toBe(404)
  const seen = await read(page, { as: brief.organizer, at: during, params: at(id) })
  expect([seen.submission.mayHandIn, seen.answers]).toEqual([false, null])
})

test('a hand-in freezes the head of that moment, and its receipt can be checked by anybody', async () => {
  const { id, lead, members } = await linkedTeam('cotejo-mx/cotejo', 1)
  const sha = await github.current.addCommit('cotejo-mx/cotejo', {
    message: 'En el último momento',
  })
  const asked = { as: members[0]!, at: during, params: at(id) }
  github.current.requests.length = 0
  const answer = (await post(handIn, answers, asked)) as Response
  expect(answer.headers.get('location')).toBe(`/submissions/${id}`)
  expect(github.current.requests.length).toBe(1)
  const { shown, submission } = await read(page, { as: lead, at: during, params: at(id) })
  expect(submission).toMatchObject({ state: 'submitted', number: 1, mayWithdraw: true })
  expect(shown!.receipt).toMatchObject({
    commit: sha,
    received: 'Viernes 1\u00a0de\u00a0febrero de 2019, 14:00:00',
    knownSince: null,
  })
  expect(shown!.receipt.entry).toBeGreaterThan(0)
  expect(await toldOf(lead.id)).toContain('submission-received')

  const { code } = shown!.receipt
  const checked = await read(verify, { at: during, params: { code: code.toLowerCase() } })
  expect(checked.data.found).toMatchObject({
    number: 1,
    check: 'whole',
    standing: 'last',
    receipt: { commit: sha },
  })
  expect(JSON.stringify(checked.data)).not.toMatch(/Copal|handle|p-[0-9a-f]{10}/)
  const unknown = await read(verify, { params: { code: '2019-0000-0000-1' } })
  expect([unknown.init?.status, unknown.data.found]).toEqual([404, null])
})

test('the hash of a receipt is that of what was handed in, and the database keeps it as it is', async () => {
  const { id, lead } = await linkedTeam(COPAL)
  await post(handIn, answers, { as: lead, at: during, params: at(id) })
  const version = (await findHandIn(id))!
  expect(version.contentHash).toBe(
    contentHash({
      receipt: version.receiptCode,
      submission: id,
      version: 1,
      handedInAt: during,
      repository: { sha256: saltedDigest(version.repositorySalt!, COPAL) },
      commit: headOf(COPAL),
      commitKnownSince: null,
      answers: { sha256: saltedDigest(version.answersSalt!, version.answers) },
      datasets: [],
    }),
  )
  const change = db.updateTable('submissionVersion').where('submissionId', '=', id)
  await expect(change.set({ commitSha: 'f'.repeat(40) }).execute()).rejects.toThrow('never changes')
  await expect(change.set({ handedInAt: before }).execute()).rejects.toThrow('never changes')
  expect((await verifyChain()).broken).toBe(null)
})

test('a team hands in as often as it likes, and each version stays readable', async () => {
  const { id, lead } = await linkedTeam(COPAL)
  const asked = { as: lead, at: during, params: at(id) }
  await post(handIn, answers, asked)
  await post(handIn, { ...answers, title: 'Otro título' }, { ...asked, at: lastMoment })
  const last = await read(page, asked)
  expect([last.submission.number, last.answers!.title]).toEqual([2, 'Otro título'])
  expect(last.versions.map(({ number }) => number)).toEqual([2, 1])
  const first = await read(page, { ...asked, path: `/?version=1` })
  expect([first.shown!.isOld, first.answers!.title]).toEqual([true, 'Índice comparable'])
  const old = await read(verify, { params: { code: first.shown!.receipt.code } })
  expect(old.data.found!.standing).toBe('superseded')
})

test('nothing typed is lost: half-done answers are saved, and a hand-in says what is missing', async () => {
  const { id, lead } = await linkedTeam(COPAL)
  const asked = { as: lead, at: during, params: at(id) }
  const half = { title: 'A medias', what: 'Todavía no sabemos' }
  expect(await statusOf(post(save, half, asked))).toBe(302)
  expect((await read(form, asked)).saved).toMatchObject(half)
  const reply = await post(handIn, half, asked)
  expect(reply).toMatchObject({
    error: { forWhom: ['required'], howToTry: ['required'], missing: ['required'] },
    initialValue: half,
  })
  const long = await post(save, { ...half, what: 'x'.repeat(4001) }, asked)
  expect(long).toMatchObject({ error: { what: ['too-long'] } })
})

const troubles = ['rate-limited', 'secondary-rate-limited', 'server-error', 'malformed', 'cut', 'hang'] as const // prettier-ignore

test.each(troubles)(
  'checklist 35: where GitHub is %s, the commit known last is frozen and the receipt says so',
  async (kind) => {
    const { id, lead } = await linkedTeam('quien-responde/quien-responde')
    const later = new Date(during.getTime() + 3_600_000)
    const asked = { as: lead, at: later, params: at(id) }
    const known = (await read(page, asked)).repository!.repository.commit
    await github.current.addCommit('quien-responde/quien-responde', {
      message: 'No se alcanza a leer',
    })
    github.current.plan({ kind, repository: 'quien-responde/quien-responde' })
    expect((await read(page, asked)).repository!.repository.commit).toBe(known)
    expect(await statusOf(post(handIn, answers, asked))).toBe(302)
    const { shown } = await read(page, asked)
    expect(shown!.receipt.commit).toBe(known)
    expect(shown!.receipt.knownSince).toContain('14:00')
  },
)

test('an empty repository has nothing to hand in', async () => {
  const { id, lead } = await linkedTeam('equipo-amate/empieza-aqui')
  const asked = { as: lead, at: during, params: at(id) }
  expect((await read(page, asked)).repository!.repository.commit).toBe(null)
  expect(await post(handIn, answers, asked)).toMatchObject({ error: { '': ['nothing-to-read'] } })
})

test('what was typed into a refused hand-in waits as a draft, whatever was missing', async () => {
  const { id, lead } = await linkedTeam('equipo-amate/empieza-aqui')
  const asked = { as: lead, at: during, params: at(id) }
  const keptTitle = async () => (await read(form, asked)).saved.title
  expect(await post(handIn, answers, asked)).toMatchObject({ kept: true })
  expect(await keptTitle()).toBe(answers.title)
  const half = { ...answers, title: 'Otro título', missing: '' }
  expect(await post(handIn, half, asked)).toMatchObject({ kept: true })
  expect(await keptTitle()).toBe('Otro título')
  const closed = { ...asked, at: closing }
  expect(await post(handIn, answers, closed)).toMatchObject({ kept: false })
  expect(await keptTitle()).toBe('Otro título')
})

test('checklist 14: nothing is handed in before the start, and nothing changes from the deadline on', async () => {
  const { id, slug, lead } = await linkedTeam(COPAL)
  const early = { as: lead, at: before, params: at(id) }
  expect(await post(handIn, answers, early)).toMatchObject({ error: { '': ['not-started-yet'] } })
  expect(await statusOf(post(save, answers, early))).toBe(302)
  await post(handIn, answers, { as: lead, at: lastMoment, params: at(id) })
  const late = { as: lead, at: closing, params: at(id) }
  const closed = { error: { '': ['submissions-closed'] } }
  expect(await post(handIn, answers, late)).toMatchObject(closed)
  expect(await post(save, answers, late)).toMatchObject(closed)
  expect(refusalOf(await post(withdraw, {}, late))).toBe('submissions-closed')
  expect(refusalOf(await post(unlink, {}, late))).toBe('submissions-closed')
  const other = await post(link, { repository: COPAL }, { ...late, params: { team: slug } })
  expect(other).toMatchObject(closed)
  expect((await read(form, late)).closed).toContain('18:00')
  const seen = await read(page, late)
  expect(seen.submission).toMatchObject({ mayHandIn: false, mayWithdraw: false, number: 1 })
})

test('a hand-in is withdrawn until the deadline, and handing in again undoes it', async () => {
  const { id, lead, members } = await linkedTeam(COPAL, 1)
  const asked = { as: lead, at: during, params: at(id) }
  expect(refusalOf(await post(withdraw, {}, asked))).toBe('nothing-handed-in')
  await post(handIn, answers, asked)
  expect(refusalOf(await post(unlink, {}, asked))).toBe('already-handed-in')
  await post(withdraw, {}, asked)
  expect((await findSubmission(id))!.state).toBe('withdrawn')
  expect(await toldOf(members[0]!.id)).toContain('submission-withdrawn')
  await post(handIn, answers, { ...asked, at: lastMoment })
  expect((await findSubmission(id))!.state).toBe('submitted')
})

test('a draft is unlinked with its answers, which its last member does before leaving', async () => {
  const { id, slug, lead } = await linkedTeam(COPAL)
  const asked = { as: lead, at: during, params: { team: slug } }
  expect(refusalOf(await post(leave, {}, asked))).toBe('team-has-submission')
  expect(await statusOf(post(unlink, {}, { ...asked, params: at(id) }))).toBe(302)
  expect(await findSubmission(id)).toBe(undefined)
  expect(await statusOf(post(leave, {}, asked))).toBe(302)
})

test('the deadline locks the last version once the requests before it are answered, and keeps the code', async () => {
  const { id, lead } = await linkedTeam('bitacora-de-visita/bitacora')
  const withdrawn = await linkedTeam(COPAL)
  await post(handIn, answers, { as: lead, at: during, params: at(id) })
  await post(handIn, answers, { as: lead, at: lastMoment, params: at(id) })
  await post(handIn, answers, { as: withdrawn.lead, at: during, params: at(withdrawn.id) })
  await post(withdraw, {}, { as: withdrawn.lead, at: during, params: at(withdrawn.id) })

  const ticket = arrived(lastMoment)
  await lockSubmissions()
  expect((await findSubmission(id))!.state).toBe('submitted')
  left(ticket)
  await lockSubmissions()
  const locked = (await findSubmission(id))!
  expect([locked.state, locked.lockedVersion]).toEqual(['locked', 2])
  expect((await findSubmission(withdrawn.id))!.state).toBe('withdrawn')
  expect(await toldOf(lead.id)).toContain('submission-locked')
  expect(await lockSubmission(id, realTime())).toMatchObject({ refusal: 'nothing-to-lock' })

  github.current.plan({ kind: 'server-error' })
  await expect(storeArchive(id, 2)).rejects.toThrow('github-unreachable')
  github.current.calm()
  await Promise.all([storeArchive(id, 2), storeArchive(id, 2)])
  const kept = await db.selectFrom('storedFile').select('name').where('purpose', '=', 'archive').execute() // prettier-ignore
  expect(kept.length).toBe(1)
  const answer = await read(archive, { as: lead, at: closing, params: at(id) })
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const tar = gunzipSync(Buffer.from(await answer.arrayBuffer()))
  expect(tar.toString('utf8', 0, 4000)).toContain('bitacora-de-visita-bitacora-')
  expect(await statusOf(read(archive, { as: await somebody(), params: at(id) }))).toBe(404)
})

test('what is locked takes no further version, whatever a program would like', async () => {
  const { id, lead } = await linkedTeam(COPAL)
  await post(handIn, answers, { as: lead, at: during, params: at(id) })
  await done(lockSubmission(id, closing))
  const version = await db.selectFrom('submissionVersion').selectAll().where('submissionId', '=', id).executeTakeFirstOrThrow() // prettier-ignore
  const again = { ...version, number: 2, receiptCode: 'x-2', facts: '{}', answers: '{}' }
  await expect(db.insertInto('submissionVersion').values(again).execute()).rejects.toThrow('locked')
})

const secret = "It's a Secret to Everybody"
const sign = (body: string, by = secret) =>
  `sha256=${createHmac('sha256', by).update(body).digest('hex')}`

const sha1Of = (body: string) => `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`

function deliver(body: string, headers: Record<string, string> = {}) {
  const request = new Request('http://localhost:3000/hooks/github', {
    method: 'POST',
    body,
    headers: {
      'x-github-event': 'push',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': sign(body),
      ...headers,
    },
  })
  return hook({ request } as never)
}

async function toldToRead(id: string) {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from pgboss.job
    where name = 'read-repository' and data->>'submissionId' = ${id}`.execute(db)
  return rows[0]!.n
}

test('checklist 22: a push that GitHub signed has the repository read again, once a delivery', async () => {
  const name = 'equipo-ventanilla/queja-cifrada'
  const { id, lead } = await linkedTeam(name)
  const sha = await github.current.addCommit(name, { message: 'Uno más' })
  const body = JSON.stringify({ repository: { full_name: 'Equipo-Ventanilla/queja-cifrada' } })
  const delivery = { 'x-github-delivery': randomUUID() }
  expect((await deliver(body, delivery)).status).toBe(200)
  expect((await deliver(body, delivery)).status).toBe(200)
  expect(await toldToRead(id)).toBe(1)
  await done(readAgainAt(id, during))
  const seen = await read(page, { as: lead, at: during, params: at(id) })
  expect(seen.repository!.repository.commit).toBe(sha)
})

test('checklist 22: what GitHub did not sign, or not these very bytes, changes nothing', async () => {
  const { id } = await linkedTeam('equipo-alambre/mapa-de-quejas')
  const body = JSON.stringify({ repository: { full_name: 'equipo-alambre/mapa-de-quejas' } })
  const forged: Record<string, string>[] = [
    { 'x-hub-signature-256': '' },
    { 'x-hub-signature-256': sign(`${body} `) },
    { 'x-hub-signature-256': sign(body).replace('sha256', 'sha1') },
    { 'x-hub-signature-256': '', 'x-hub-signature': sha1Of(body) },
    { 'x-hub-signature-256': sign(body, 'another secret') },
    { 'x-hub-signature-256': sign(JSON.stringify(JSON.parse(body), null, 2)) },
    { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` },
  ]
  for (const headers of forged) expect((await deliver(body, headers)).status).toBe(401)
  expect((await deliver(body, { 'x-github-delivery': 'x' })).status).toBe(400)
  expect((await deliver('{"zen":', {})).status).toBe(400)
  for (const event of ['ping', 'something_new'])
    expect((await deliver('{"zen":"x"}', { 'x-github-event': event })).status).toBe(200)
  expect(await toldToRead(id)).toBe(0)
})

test('checklist 22: what is longer than anybody pushes is checked all the same, up to what GitHub sends, and changes nothing', async () => {
  const { id } = await linkedTeam('equipo-alambre/mapa-de-quejas')
  const long = (letters: number) => {
    const repository = { full_name: 'equipo-alambre/mapa-de-quejas' }
    return JSON.stringify({ repository, filler: 'x'.repeat(letters) })
  }
  const ten = long(10_000_000)
  expect((await deliver(ten, { 'x-hub-signature-256': sign(ten, 'another secret') })).status).toBe(
    401,
  )
  expect((await deliver(ten, { 'x-hub-signature-256': '' })).status).toBe(401)
  expect((await deliver(ten)).status).toBe(413)
  const more = long(27_000_000)
  expect((await deliver(more, { 'x-hub-signature-256': sign('another body') })).status).toBe(413)
  expect(await toldToRead(id)).toBe(0)
})

test('after a forced push the page says that history was rewritten, with both commits kept', async () => {
  const name = 'equipo-jicara/registro-de-custodia'
  const { id, lead } = await linkedTeam(name)
  const asked = { as: lead, at: during, params: at(id) }
  await post(handIn, answers, asked)
  await github.current.forcePush(name, 1, { message: 'Otra historia' })
  expect(await statusOf(post(readAgain, {}, asked))).toBe(302)
  const { jury } = await read(page, asked)
  expect(jury.map(({ key }) => key)).toContain('history-rewritten')
})

test('where the reading fails, the facts of the last one stay with their date', async () => {
  const { id, lead } = await linkedTeam(COPAL)
  const asked = { as: lead, at: lastMoment, params: at(id) }
  github.current.plan({ kind: 'server-error', repository: COPAL })
  expect(await statusOf(post(readAgain, {}, asked))).toBe(409)
  const { repository } = await read(page, asked)
  expect(repository).toMatchObject({
    refusal: 'github-unreachable',
    repository: { license: 'MIT' },
  })
  expect(repository!.read).toContain('14:00')
})

test('after results are out everybody reads what was handed in, with the facts of its own commit', async () => {
  const { id, lead, brief } = await linkedTeam(COPAL)
  await post(handIn, answers, { as: lead, at: during, params: at(id) })
  await readRepositoryTask({ submissionId: id })
  await done(lockSubmission(id, closing))
  expect(await statusOf(read(page, { at: closing, params: at(id) }))).toBe(404)
  const results = { datathonId: brief.datathon.id, bundle: '{}', bundleHash: '0'.repeat(64) }
  await db
    .insertInto('results')
    .values({ ...results, publishedAt: closing })
    .execute()
  const seen = await read(page, { at: closing, params: at(id) })
  expect(seen.repository!.repository.commit).toBe(headOf(COPAL))
  expect(seen.jury.length).toBeGreaterThan(2)
  expect(JSON.stringify(seen)).not.toContain(lead.handle)
})

test('the datasets of a hand-in are frozen with their version, and signed for once it is public', async () => {
  const { slug } = await curated()
  const dataset = await db.selectFrom('dataset').select('id').where('slug', '=', slug).executeTakeFirstOrThrow() // prettier-ignore
  const { id, lead, brief } = await linkedTeam(COPAL)
  const asked = { as: lead, at: during, params: at(id) }
  const unknown = randomUUID()
  await post(handIn, { ...answers, datasets: [dataset.id, unknown] }, asked)
  const seen = await read(page, asked)
  expect(seen.datasets).toMatchObject([{ id: dataset.id, slug, datasetVersion: 1 }])
  expect(await post(handIn, { ...answers, datasets: 'x' }, asked)).toMatchObject({
    status: 'error',
  })
  await done(lockSubmission(id, closing))
  expect(await listUses(dataset.id)).toEqual([])
  await inTransaction((trx) => signDatasetUses(brief.datathon.id, closing, trx))
  expect(await listUses(dataset.id)).toMatchObject([
    { kind: 'submission', objectId: id, title: answers.title, path: `/submissions/${id}` },
  ])
})
