import { db } from 'db/client'
import { expect, test } from 'vitest'
import { action as decideAll, loader as decisionsPage } from '~/routes/incubation/decisions'
import { loader as decisionPage } from '~/routes/incubation/decision'
import { action as prove } from '~/routes/incubation/evidence'
import { loader as toolPage } from '~/routes/incubation/tool'
import { now } from '~/platform/clock'
import { somebody } from '../support/people'
import { toolBefore, type TestTool } from '../support/tools'
import { post, read, statusOf } from '../support/visit'

async function bring({ slug, maintainer }: TestTool, ...criteria: string[]) {
  for (const criterion of criteria)
    await post(prove, { note: 'Se ve en el acta.' }, { as: maintainer, params: { tool: slug, criterion } }) // prettier-ignore
}

/** What was read of the tool's repository, as evidence for its licence. */
async function reading({ slug }: TestTool, facts: object) {
  const { id: toolId } = await db.selectFrom('tool').select('id').where('slug', '=', slug).executeTakeFirstOrThrow() // prettier-ignore
  const evidence = { toolId, criterion: 'open-licence', kind: 'repository', note: '', addedAt: now() } // prettier-ignore
  await db
    .insertInto('gateEvidence')
    .values({ ...evidence, facts: JSON.stringify({ ...proof, ...facts }) })
    .execute()
}

const proof = {
  fullName: 'piedra-suelta/bitacora',
  isArchived: false,
  sha: 'a'.repeat(40),
  committedAt: '2019-02-01T00:00:00Z',
  licence: null,
  readme: 'README.md',
  releases: { count: 0, latest: null, latestAt: null },
  checks: { passed: 0, failed: 0, pending: 0 },
}

const asMentor = ({ slug, mentor }: TestTool) => ({ as: mentor, params: { tool: slug } })
const standing = async (tool: TestTool) =>
  Object.fromEntries((await read(toolPage, asMentor(tool))).gate!.rows.map((row) => [row.key, row]))

test('the criteria of a gate are decided on one page, and some are left for later', async () => {
  const tool = await toolBefore()
  await bring(tool, 'problem-confirmed', 'people-committed', 'open-licence')
  const shown = await read(decisionsPage, asMentor(tool))
  expect(shown.criteria).toHaveLength(3)
  const answer = await post(
    decideAll,
    {
      'problem-confirmed.met': 'yes',
      'problem-confirmed.reason': 'El acta lo confirma.',
      'people-committed.met': 'no',
      'people-committed.reason': 'Falta una firma.',
      'open-licence.met': 'later',
    },
    asMentor(tool),
  )
  expect((answer as Response).headers.get('location')).toBe(`/tools/${tool.slug}`)
  const rows = await standing(tool)
  expect(rows['problem-confirmed']!.state).toBe('met')
  expect(rows['people-committed']).toMatchObject({ state: 'not-met', reason: 'Falta una firma.' })
  expect(rows['open-licence']!.state).toBe('waiting')
})

test('a verdict needs its reason, something has to be decided, and one that is refused takes no other along', async () => {
  const tool = await toolBefore()
  await bring(tool, 'problem-confirmed')
  await bring({ ...tool, maintainer: tool.mentor }, 'people-committed')
  const without = { 'problem-confirmed.met': 'yes', 'problem-confirmed.reason': '' }
  expect(await post(decideAll, without, asMentor(tool))).toMatchObject({
    error: { 'problem-confirmed.reason': ['too-short:3'] },
  })
  expect(await post(decideAll, {}, asMentor(tool))).toMatchObject({
    error: { '': ['nothing-decided'] },
  })
  const both = {
    'problem-confirmed.met': 'yes',
    'problem-confirmed.reason': 'El acta.',
    'people-committed.met': 'yes',
    'people-committed.reason': 'El acta.',
  }
  expect(await post(decideAll, both, asMentor(tool))).toMatchObject({
    error: { 'people-committed.met': ['own-evidence'] },
  })
  expect((await standing(tool))['problem-confirmed']!.state).toBe('met')
})

test('what was read of the repository stands beside the verdict and contradicts it where it does', async () => {
  const tool = await toolBefore()
  await reading(tool, {})
  const known = { fact: 'noLicence', contradicts: true }
  const [first] = (await read(decisionsPage, asMentor(tool))).criteria
  expect(first).toMatchObject({ key: 'open-licence', known })
  const params = { tool: tool.slug, criterion: 'open-licence' }
  expect((await read(decisionPage, { as: tool.mentor, params })).known).toMatchObject(known)
  expect((await standing(tool))['open-licence']!.contradiction).toMatchObject(known)
  await reading(tool, { licence: { path: 'LICENSE', spdx: 'MIT' } })
  expect((await standing(tool))['open-licence']!.contradiction).toBe(null)
  expect((await read(decisionPage, { as: tool.mentor, params })).known).toMatchObject({
    fact: 'licence',
    spdx: 'MIT',
  })
})

test('only who decides sees the page', async () => {
  const tool = await toolBefore()
  const params = { tool: tool.slug }
  expect(await statusOf(read(decisionsPage, { as: tool.maintainer, params }))).toBe(403)
  expect(await statusOf(read(decisionsPage, { as: await somebody(), params }))).toBe(403)
  expect(await statusOf(read(decisionsPage, { params }))).toBe(302)
})
