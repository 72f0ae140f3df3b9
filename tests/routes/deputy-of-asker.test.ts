import { db } from 'db/client'
import { beforeEach, expect, test } from 'vitest'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { action as end } from '~/routes/account/deputy-end'
import { action as askExport, loader as exportPage } from '~/routes/admin/export'
import { action as decideExport, loader as exportDecision } from '~/routes/admin/export-decision'
import { action as agree, loader as agreement } from '~/routes/challenges/agreement'
import { action as mark } from '~/routes/challenges/harm-mark'
import { action as publish } from '~/routes/challenges/publication'
import { action as askDeletion, loader as deletionPage } from '~/routes/datathons/deletion'
import { action as decideDeletion, loader as deletionDecision } from '~/routes/datathons/deletion-decision' // prettier-ignore
import { before, openDatathon, submitted, toldOf } from '../support/challenges'
import { aDatathon, early } from '../support/datathons'
import { appoint } from '../support/deputies'
import { somebody } from '../support/people'
import { post, read, refusalShown, statusOf } from '../support/visit'

const reason = { reason: 'La instancia se muda' }
const approve = { decision: 'approved' }
const ofAsker = { error: { '': ['deputy-of-asker'] } }
const later = (at: Date) => new Date(at.getTime() + 60_000)

beforeEach(async () => {
  await db.deleteFrom('approval').execute()
})

/** What takes two people, ready to be asked for by somebody who may. */
const kinds = {
  'an export of everybody': async () => {
    const at = now()
    return {
      at,
      asker: await somebody('administrator'),
      ask: (as: Viewer) => post(askExport, reason, { as, at }),
      decide: (as: Viewer) => post(decideExport, approve, { as, at: later(at) }),
      page: (as: Viewer) => read(exportDecision, { as, at: later(at) }),
      /** An action that asks its page first answers with a page. */
      refused: 403,
    }
  },
  'the end of a datathon': async () => {
    const { organizer, params } = await aDatathon()
    return {
      at: early,
      asker: organizer,
      ask: (as: Viewer) => post(askDeletion, reason, { as, at: early, params }),
      decide: (as: Viewer) => post(decideDeletion, approve, { as, at: later(early), params }),
      page: (as: Viewer) => read(deletionDecision, { as, at: later(early), params }),
      refused: 200,
    }
  },
  'a risky brief': async () => {
    const asker = await somebody('organizer')
    const params = { challenge: (await submitted()).slug }
    await post(mark, { reason: 'Se le puede reconocer.' }, { as: asker, at: before, params })
    const { place } = await openDatathon()
    return {
      at: before,
      asker,
      ask: (as: Viewer) => post(publish, { place }, { as, at: before, params }),
      decide: (as: Viewer) => post(agree, approve, { as, at: later(before), params }),
      page: (as: Viewer) => read(agreement, { as, at: later(before), params }),
      refused: 200,
    }
  },
}

test.each(Object.entries(kinds))(
  'nobody decides on %s in the place of whoever asked, and is told why',
  async (_, prepare) => {
    const { at, asker, ask, decide, page, refused } = await prepare()
    const other = await somebody('administrator')
    const deputy = await somebody()
    await appoint(asker, deputy, at)
    expect(await statusOf(ask(asker))).toBe(302)
    expect(await toldOf(deputy.id)).not.toContain('approval-asked')
    const waits = async (who: Viewer) =>
      (await listWaiting(who, later(at))).some(({ kind }) => kind === 'decideApproval')
    expect(await waits(deputy)).toBe(false)
    expect(await waits(other)).toBe(true)
    expect(await statusOf(page(deputy))).toBe(403)
    expect(await refusalShown(page(deputy))).toContain('una suplencia no decide lo que pidió')
    const tried = decide(deputy)
    if (refused === 403) expect(await statusOf(tried)).toBe(403)
    else expect(await tried).toMatchObject(ofAsker)
    const { others } = await page(other)
    expect(others.map(({ handle }) => handle)).toContain(other.handle)
    expect(others.map(({ handle }) => handle)).not.toContain(deputy.handle)
    expect(await statusOf(decide(other))).toBe(302)
  },
)

test('who has nobody but their own deputy cannot ask', async () => {
  await db.deleteFrom('instanceRole').where('role', '=', 'administrator').execute()
  const asker = await somebody('administrator')
  await appoint(asker, await somebody(), now())
  expect((await read(exportPage, { as: asker })).approval.others).toEqual([])
  expect(await post(askExport, reason, { as: asker })).toMatchObject({
    error: { '': ['nobody-else'] },
  })
})

test('a deputy who agreed after the request was made does not decide it, named anew or for the first time', async () => {
  const { organizer, params } = await aDatathon()
  const [second, deputy] = [await somebody('administrator'), await somebody()]
  const named = await appoint(second, deputy, early)
  await post(askDeletion, reason, { as: organizer, at: later(early), params })
  const soon = later(later(early))
  const asDeputy = { as: deputy, at: soon, params }
  expect(await statusOf(read(deletionDecision, asDeputy))).toBe(200)
  await post(end, {}, { as: second, at: soon, params: { deputy: named } })
  await appoint(second, deputy, soon)
  expect(await refusalShown(read(deletionDecision, asDeputy))).toContain('después de que esto se')
  expect(await post(decideDeletion, approve, asDeputy)).toMatchObject({
    error: { '': ['deputy-after-request'] },
  })
  expect((await listWaiting(deputy, soon)).map(({ kind }) => kind)).not.toContain('decideApproval')
  const { approval } = await read(deletionPage, { as: organizer, at: soon, params })
  const handles = approval.others.map(({ handle }) => handle)
  expect(handles).toContain(second.handle)
  expect(handles).not.toContain(deputy.handle)
})
