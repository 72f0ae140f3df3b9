import { inTransaction } from 'db/transaction'
import { db } from 'db/client'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { eraseFiles } from '~/domains/files/erase-files.server'
import { recordFile } from '~/domains/files/record-file.server'
import { storeBytes } from '~/domains/files/store-bytes.server'
import { deliverMail } from '~/domains/notifications/deliver-mail.server'
import { findAddress } from '~/domains/people/queries.server'
import { hashPassword } from '~/platform/passwords'
import { realTime } from '~/platform/clock'
import { storage } from '~/platform/storage/kept'
import { action as deletion, loader as deletionPage } from '~/routes/account/deletion'
import { loader as submissionPage } from '~/routes/submissions/submission'
import { loader as verify } from '~/routes/submissions/verify'
import { loader as teamPage } from '~/routes/teams/team'
import { seedPeople } from 'db/seed/people'
import { tablesHolding } from '../support/tables-holding'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { closing } from '../support/challenges'
import { publishedTool } from '../support/tools'
import { datathonToJudge } from '../support/judging'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { answers, linkedTeam, useFakeGithub } from '../support/submissions'
import { done, during, team } from '../support/teams'
import { post, read, statusOf } from '../support/visit'
import { handIn } from '~/domains/submissions/hand-in.server'
import { readErasures, erasuresPath } from '~/domains/accountability/kept-erasures.server'

useFakeGithub()
type Somebody = Awaited<ReturnType<typeof somebody>>

const password = 'una frase bastante larga'

/** Gives somebody a password, a profile with a planted name, and an address to look for. */
async function withTraces(person: { id: string; handle: string; email: string }) {
  const marker = `Marisol Quintanar ${person.handle}`
  await db
    .updateTable('person')
    .set({ passwordHash: await hashPassword(password), introduction: `Me llamo ${marker}.` })
    .where('id', '=', person.id)
    .execute()
  return [marker, person.email, person.handle]
}

const leave = (viewer: Somebody, typed: Record<string, string> = {}) =>
  post(deletion, { handle: viewer.handle, password, ...typed }, { as: viewer })

test('checklist 29: of a deleted account nothing is left in any table, but a number in the chain and an id on the list', async () => {
  const { slug, lead, members, id } = await linkedTeam('cotejo-mx/cotejo', 1)
  const [member] = members as [Somebody]
  const words = await withTraces(lead as Somebody)
  await done(handIn(lead, id, { ...answers, datasets: [] }, during))
  const brief = (await db
    .selectFrom('team')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .select('challenge.slug')
    .where('team.slug', '=', slug)
    .executeTakeFirstOrThrow()) as { slug: string }
  await done(askQuestion(lead, brief.slug, { body: '¿De qué año son los datos?' }, during))
  // Others were told of the person by name, among the notices and by mail.
  const told = await inTransaction((trx) =>
    trx
      .insertInto('notification')
      .values({
        recipientId: member.id,
        kind: 'team-left',
        facts: JSON.stringify({ team: 'Copal', handle: lead.handle }),
        path: `/teams/${slug}`,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  await deliverMail(told.id, findAddress)
  // A file on its way, of which nothing was made.
  const stored = await storeBytes(Readable.from([Buffer.from('a,b\n1,2\n')]), 1000)
  if (!stored.ok) throw new Error(stored.refusal)
  const name = { name: 'a.csv', mediaType: 'text/csv', purpose: 'dataset', uploadedBy: lead.id }
  await inTransaction(async (trx) => {
    const fileId = await recordFile(stored.value, name, trx)
    const uploaded = { uploadedBy: lead.id, uploadedAt: during }
    await trx
      .insertInto('datasetIntake')
      .values({ fileId, missingValues: [], ...uploaded })
      .execute()
  })
  expect(await tablesHolding(...words)).not.toEqual([])

  // The lead of an open team hands over first; afterwards it passes on by itself.
  const now = { as: lead, at: during }
  expect(await refusalOf(post(deletion, { handle: lead.handle, password }, now))).toBe(
    'settle-first',
  )
  const later = { as: lead, at: new Date(closing.getTime() + 60_000) }
  const left = (await post(deletion, { handle: lead.handle, password }, later)) as Response
  expect(left.status).toBe(302)
  expect(left.headers.get('location')).toBe('/goodbye')
  expect(left.headers.get('clear-site-data')).toContain('"cookies"')

  const farewell = await db
    .selectFrom('notification')
    .select(['id', 'address'])
    .where('kind', '=', 'account-deleted')
    .executeTakeFirstOrThrow()
  expect(farewell.address).toBe(words[1])
  await deliverMail(farewell.id, findAddress)
  await eraseFiles()
  expect(await tablesHolding(...words)).toEqual([])
  expect(await tablesHolding(lead.id)).toEqual(['audit_entry', 'erasure'])
  expect(await (await storage()).has(stored.value.storageKey)).toBe(false)
  expect((await readErasures(erasuresPath())).map(({ personId }) => personId)).toContain(lead.id)

  // Shared work stays, of a former member, and somebody leads it.
  const page = await read(teamPage, { params: { team: slug } })
  expect(page.facts.former).toBe(1)
  expect(page.members.map(({ handle, role }) => ({ handle, role }))).toEqual([
    { handle: member.handle, role: 'lead' },
  ])
  const notice = await db
    .selectFrom('notification')
    .select('facts')
    .where('id', '=', told.id)
    .executeTakeFirstOrThrow()
  expect(notice.facts).toEqual({ team: 'Copal', handle: 'una persona que participó antes' })
})

test('a repository goes with the account that linked it, and the receipt is still computed to the same hash', async () => {
  const repository = 'cotejo-mx/cotejo'
  const { lead, members, id } = await linkedTeam(repository, 1)
  const [member] = members as [Somebody]
  await withTraces(lead)
  const named = { ...answers, howToTry: `Abrir github.com/${repository}.`, datasets: [] }
  const { receipt } = await done(handIn(lead, id, named, during))
  const checked = async () =>
    (await read(verify, { at: during, params: { code: receipt } })).data.found!
  const before = await checked()
  expect(before).toMatchObject({ check: 'whole', receipt: { repository } })
  expect(await tablesHolding(repository)).toEqual(['submission', 'submission_version'])

  const later = { as: lead, at: new Date(closing.getTime() + 60_000) }
  expect(await statusOf(post(deletion, { handle: lead.handle, password }, later))).toBe(302)
  expect(await tablesHolding('cotejo-mx')).toEqual([])
  const after = await checked()
  expect(after).toMatchObject({ check: 'answers-differ', receipt: { repository: null } })
  expect(after.receipt.hash).toBe(before.receipt.hash)
  const page = await read(submissionPage, { as: member, at: later.at, params: { submission: id } })
  expect(page.repository).toMatchObject({ href: null, repository: { name: null } })
  expect(page.answers!.title).toBe(answers.title)

  // The database lets nothing else of it go, nor anything come instead.
  const version = db.updateTable('submissionVersion').where('submissionId', '=', id)
  for (const set of [{ repositoryDigest: '0'.repeat(64) }, { answers: '{}' }, { hashFormat: 1 }])
    await expect(version.set(set).execute()).rejects.toThrow('never changes')
})

test('a wrong password or another name deletes nothing', async () => {
  const person = await somebody()
  await withTraces(person)
  expect(await fieldErrorOf(leave(person, { password: 'otra frase larga' }))).toEqual({
    password: ['password-wrong'],
  })
  expect(await fieldErrorOf(leave(person, { handle: 'otra-persona' }))).toEqual({
    handle: ['not-your-handle'],
  })
  expect(await findAddress(person.id)).not.toBeNull()
})

test('an account without a password is deleted only by whoever signed in just now', async () => {
  const person = await somebody()
  const sent = { handle: person.handle, password: '' }
  expect(await refusalOf(post(deletion, sent, { as: person, proved: null }))).toBe('sign-in-again')
  expect(await statusOf(post(deletion, sent, { as: person }))).toBe(302)
})

test('an organisation of nobody else goes along; one that others see stays without an owner', async () => {
  const unseen = await organization()
  await withTraces(unseen.owner)
  expect(await statusOf(leave(unseen.owner))).toBe(302)
  const rows = await db
    .selectFrom('organization')
    .select('id')
    .where('slug', '=', unseen.slug)
    .execute()
  expect(rows).toEqual([])
  const { brief } = await team()
  const { owner } = brief.organization
  await withTraces(owner)
  expect(await statusOf(leave(owner))).toBe(302)
  const kept = await db
    .selectFrom('challenge')
    .select('createdBy')
    .where('slug', '=', brief.slug)
    .executeTakeFirst()
  expect(kept).toEqual({ createdBy: null })
})

test('whoever alone maintains a tool is told so, and may go all the same', async () => {
  const { slug, ...tool } = await publishedTool()
  const maintainer = tool.maintainer as Somebody
  await withTraces(maintainer)
  const page = await read(deletionPage, { as: maintainer })
  expect(page.maintained.map((tool) => tool.slug)).toEqual([slug])
  expect(page.obstacles).toEqual([])
  expect(await statusOf(leave(maintainer))).toBe(302)
})

test('the last administrator is told whom to name first', async () => {
  await db.deleteFrom('instanceRole').execute()
  const { people } = await seedPeople(false, realTime())
  const page = await read(deletionPage, { as: people.admin })
  expect(page.obstacles).toEqual([{ kind: 'last-administrator', href: '/admin/roles' }])
})

test('a judge’s sheets go on to count, and nobody can tell whose they were', async () => {
  const { judges, teams } = await datathonToJudge()
  const judge = judges[0] as Somebody
  await withTraces(judge)
  const assigned = await db
    .insertInto('judgeAssignment')
    .values(
      teams.slice(0, 2).map(({ submissionId }) => ({
        submissionId,
        judgeId: judge.id,
        assignedAt: realTime(),
      })),
    )
    .returning('id')
    .execute()
  await db
    .insertInto('scoreSheet')
    .values({
      assignmentId: assigned[0]!.id,
      state: 'submitted',
      feedback: 'Muy claro.',
      privateNote: 'Lo conozco.',
      savedAt: realTime(),
      savedByPage: 'p',
      submittedAt: realTime(),
    })
    .execute()
  expect(await statusOf(leave(judge))).toBe(302)
  const kept = await db
    .selectFrom('judgeAssignment')
    .innerJoin('scoreSheet', 'scoreSheet.assignmentId', 'judgeAssignment.id')
    .select(['judgeId', 'formerJudge', 'feedback', 'privateNote'])
    .where(
      'judgeAssignment.id',
      'in',
      assigned.map(({ id }) => id),
    )
    .execute()
  expect(kept).toEqual([
    { judgeId: null, formerJudge: expect.any(String), feedback: 'Muy claro.', privateNote: '' },
  ])
  expect(kept[0]!.formerJudge).not.toBe(judge.id)
})

async function refusalOf(answer: unknown) {
  const { error } = (await answer) as { error?: Record<string, string[]> }
  return error?.['']?.[0]
}

async function fieldErrorOf(answer: unknown) {
  return ((await answer) as { error?: object }).error
}
