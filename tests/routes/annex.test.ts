import { db } from 'db/client'
import { expect, test } from 'vitest'
import type { Viewer } from '~/domains/people/rules'
import { action as write, loader as keeping } from '~/routes/challenges/annex'
import { action as closing } from '~/routes/challenges/annex-closing'
import { action as opening } from '~/routes/challenges/annex-opening'
import { action as reading, loader as before } from '~/routes/challenges/annex-reading'
import { loader as brief } from '~/routes/challenges/challenge'
import { toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { briefForTeams, during, team } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

const secret = 'La visita es los jueves en San Marcos el Alto; pregunten por Doña Chayo.'

/** A brief with an annex and two teams on it. */
async function withAnnex() {
  const own = await briefForTeams()
  const [first, second] = [await team({ brief: own }), await team({ brief: own })]
  const as = (who: Viewer) => ({ as: who, at: during, params: { challenge: own.slug } })
  await post(write, { text: secret }, as(own.writer))
  return { own, first, second, as }
}

test('an annex opened to one team is read by its members and by nobody else', async () => {
  const { own, first, second, as } = await withAnnex()
  expect(await statusOf(post(opening, { team: first.slug }, as(own.writer)))).toBe(302)
  expect(await toldOf(first.lead.id)).toContain('annex-opened')
  expect(await toldOf(second.lead.id)).not.toContain('annex-opened')
  expect(await post(reading, {}, as(first.lead))).toMatchObject({ text: secret })
  for (const who of [second.lead, await somebody(), await somebody('organizer'), own.organizer]) {
    expect(await statusOf(read(before, as(who)))).toBe(404)
    expect(await statusOf(post(reading, {}, as(who)))).toBe(404)
    expect((await read(brief, as(who))).annex).toBeNull()
  }
  expect((await read(brief, as(first.lead))).annex).toBe('read')
})

test('the page before the button does not hold the text, and looking at it is no reading', async () => {
  const { own, first, as } = await withAnnex()
  await post(opening, { team: first.slug }, as(own.writer))
  expect(JSON.stringify(await read(before, as(first.lead)))).not.toContain('San Marcos')
  expect((await read(keeping, as(own.writer))).readings).toEqual([])
})

test('the organisation sees who read it, for which team and when', async () => {
  const { own, first, as } = await withAnnex()
  await post(opening, { team: first.slug }, as(own.writer))
  await post(reading, {}, as(first.lead))
  const { readings } = await read(keeping, as(own.writer))
  expect(readings).toMatchObject([{ handle: first.lead.handle, team: first.name }])
})

test('closed again, it is not found, and who read it stays listed', async () => {
  const { own, first, as } = await withAnnex()
  await post(opening, { team: first.slug }, as(own.writer))
  await post(reading, {}, as(first.lead))
  await post(closing, { team: first.slug }, as(own.writer))
  expect(await statusOf(post(reading, {}, as(first.lead)))).toBe(404)
  expect((await read(keeping, as(own.writer))).readings).toHaveLength(1)
})

test('only whose brief it is writes the annex, opens and closes it', async () => {
  const { own, first, as } = await withAnnex()
  for (const who of [first.lead, own.organizer, await somebody()]) {
    expect(await statusOf(read(keeping, as(who)))).toBe(403)
    expect(await statusOf(post(opening, { team: first.slug }, as(who)))).toBe(403)
    expect(await statusOf(post(closing, { team: first.slug }, as(who)))).toBe(403)
    expect(await post(write, { text: 'x' }, as(who))).toMatchObject({ status: 'error' })
  }
  expect((await read(keeping, as(own.writer))).start.text).toBe(secret)
})

test('it is opened neither to the team of another brief nor while it is empty', async () => {
  const { own, first, as } = await withAnnex()
  const stranger = await team()
  expect(await statusOf(post(opening, { team: stranger.slug }, as(own.writer)))).toBe(404)
  await post(write, { text: ' ' }, as(own.writer))
  expect(await statusOf(post(opening, { team: first.slug }, as(own.writer)))).toBe(409)
})

test('what it says lies sealed in the database', async () => {
  await withAnnex()
  const rows = await db.selectFrom('annex').select('sealed').execute()
  expect(JSON.stringify(rows)).not.toContain('San Marcos')
})
