import { randomUUID } from 'node:crypto'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { action as resetByLink } from '~/routes/account/reset-link'
import { action as reset } from '~/routes/account/reset'
import { action as signUp } from '~/routes/account/sign-up'
import { action as confirm } from '~/routes/account/sign-up-confirm'
import { action as request } from '~/routes/adoption/new'
import { action as close } from '~/routes/datathons/conduct-closure'
import { action as writeMore } from '~/routes/datathons/conduct-messages'
import { action as handIn } from '~/routes/submissions/version-new'
import { aCaredForDatathon, sendReport } from '../support/conduct'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { answers, linkedTeam, useFakeGithub } from '../support/submissions'
import { during } from '../support/teams'
import { publishedTool } from '../support/tools'
import { post, statusOf } from '../support/visit'

useFakeGithub()

const fifty = <Answer>(ask: (n: number) => Answer) =>
  Promise.all(Array.from({ length: 50 }, (_, n) => ask(n)))

/** Those whom the answer leads on; an error of ours would have been thrown. */
const won = (all: unknown[]) => all.filter((answer) => answer instanceof Response)

async function newestNotice(kind: string) {
  const { facts, path } = await db
    .selectFrom('notification')
    .select(['facts', 'path'])
    .where('kind', '=', kind)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { facts: facts as Record<string, string>, path }
}

test('checklist 15: of fifty who use one reset link at once, one changes the password', async () => {
  const { email } = await somebody()
  await post(reset, { email })
  const token = (await newestNotice('reset')).path.split('/').at(-1)!
  const password = (n: number) => `una frase del todo propia ${n}`
  const all = await fifty((n) =>
    post(resetByLink, { password: password(n) }, { params: { token } }),
  )
  expect(won(all)).toHaveLength(1)
}, 60_000)

test('checklist 15: a sign-up’s code sent fifty times at once opens one account', async () => {
  const form = { email: 'carrera@example.org', handle: 'carrera', notice: 'on' }
  const password = 'cuatro palabras que nadie dice'
  const asked = (await post(signUp, { ...form, password })) as Response
  const cookie = asked.headers.get('set-cookie')!.split(';')[0]!
  const { code } = (await newestNotice('sign-up')).facts
  const all = await fifty(() => post(confirm, { code: code! }, { cookie }))
  expect(won(all)).toHaveLength(1)
  const people = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', form.email)
    .execute()
  expect(people).toHaveLength(1)
}, 60_000)

test('checklist 15: fifty hand-ins at once are numbered without a gap and without a double', async () => {
  const { id, lead } = await linkedTeam('equipo-copal/indice-de-prisiones')
  const asked = { as: lead, at: during, params: { submission: id } }
  const all = await fifty(() => post(handIn, answers, asked))
  const versions = await db
    .selectFrom('submissionVersion')
    .select('number')
    .where('submissionId', '=', id)
    .orderBy('number')
    .execute()
  expect(versions.map(({ number }) => number)).toEqual(won(all).map((_, place) => place + 1))
  expect(versions.length).toBeGreaterThan(0)
}, 120_000)

test('checklist 15: an organisation that asks for a tool fifty times at once asks once', async () => {
  const tool = await publishedTool()
  const { slug, owner } = await organization('verified')
  const form = { organization: slug, purpose: 'Registrar las visitas de dos centros.' }
  const all = await fifty(() => post(request, form, { as: owner, params: { tool: tool.slug } }))
  expect(won(all)).toHaveLength(1)
}, 60_000)

test('checklist 15: a report is closed once, and a page sent fifty times writes once', async () => {
  const datathon = await aCaredForDatathon()
  const { sent } = await sendReport(datathon)
  const { id } = await db
    .selectFrom('conductReport')
    .select('id')
    .where('datathonId', '=', datathon.id)
    .executeTakeFirstOrThrow()
  const more = { key: sent!.words.join(' '), body: 'Y también esto.', once: randomUUID() }
  const statuses = await fifty(() => statusOf(post(writeMore, more)))
  // Past twenty at once the key itself is asked for too often.
  expect(statuses.every((status) => status === 200 || status === 409)).toBe(true)
  const outcome = 'Se habló con las dos personas.'
  const asked = (n: number) => ({ as: datathon.handlers[n % 2]!, params: { report: id } })
  const all = await fifty((n) => post(close, { outcome }, asked(n)))
  expect(won(all)).toHaveLength(1)
  const messages = await db
    .selectFrom('conductMessage')
    .select('kind')
    .where('reportId', '=', id)
    .orderBy('writtenAt')
    .execute()
  expect(messages.map(({ kind }) => kind)).toEqual(['words', 'outcome'])
}, 60_000)
