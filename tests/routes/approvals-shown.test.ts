import { db } from 'db/client'
import { expect, test } from 'vitest'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import type { Viewer } from '~/domains/people/rules'
import { loader as own } from '~/routes/account/approvals'
import { loader as register } from '~/routes/admin/approvals'
import { loader as agreement } from '~/routes/challenges/agreement'
import { action as mark } from '~/routes/challenges/harm-mark'
import { action as publish } from '~/routes/challenges/publication'
import { before, openDatathon, submitted, toldOf } from '../support/challenges'
import { toldBy } from '../support/needs'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const day = 86_400_000

/** `deputy` stands in for `principal`, who wrote with whoever told the need. */
const standIn = (principal: Viewer, deputy: Viewer) =>
  db
    .insertInto('deputy')
    .values({
      principalId: principal.id,
      deputyId: deputy.id,
      namedAt: new Date(+before - day),
      acceptedAt: new Date(+before - day),
      fromAt: new Date(+before - day),
    })
    .execute()

/** A risky brief that came of a need, for which a second person is asked, and everybody who is near it. */
async function asked() {
  const brief = await submitted()
  const people = {
    first: await somebody('organizer'),
    second: await somebody('organizer'),
    administrator: await somebody('administrator'),
    member: await somebody('organizer'),
    teller: await somebody('organizer'),
    companion: await somebody('organizer', 'companion'),
    deputyOfSecond: await somebody(),
    deputyOfTeller: await somebody(),
    memberForSecond: await somebody(),
    stranger: await somebody(),
  }
  const need = await toldBy(people.teller)
  await db.updateTable('need').set({ companionId: people.companion.id, state: 'became_brief', takenAt: before, settledAt: before }).where('id', '=', need).execute() // prettier-ignore
  const { id, organizationId } = await db
    .updateTable('challenge')
    .set({ needId: need })
    .where('slug', '=', brief.slug)
    .returning(['id', 'organizationId'])
    .executeTakeFirstOrThrow()
  for (const { id: personId } of [people.member, people.memberForSecond])
    await db
      .insertInto('membership')
      .values({ organizationId: organizationId!, personId, role: 'member', joinedAt: before })
      .execute()
  await standIn(people.second, people.deputyOfSecond)
  await standIn(people.teller, people.deputyOfTeller)
  await standIn(people.administrator, people.memberForSecond)
  const params = { challenge: brief.slug }
  const as = (viewer: Viewer) => ({ as: viewer, at: before, params })
  await post(mark, { reason: 'Quien se quejó puede ser reconocida.' }, as(people.first))
  const { place } = await openDatathon()
  await post(publish, { place }, as(people.first))
  return { ...brief, id, people, as }
}

test('whoever sees what waits for a second person can open it, and whoever cannot does not see it', async () => {
  const { slug, people, as } = await asked()
  const path = `/challenges/${slug}/agreement`
  const sees: string[] = []
  for (const [who, viewer] of Object.entries(people)) {
    const { toDecide } = await read(own, { as: viewer, at: before })
    const listed = toDecide.some((each) => each.path === path)
    const waits = (await listWaiting(viewer, before)).some((each) => each.path === path)
    const opened = await read(agreement, as(viewer)).then(
      ({ pending }) => !pending.isOwn,
      () => false,
    )
    expect([waits, (await toldOf(viewer.id)).includes('approval-asked')], who).toEqual([
      listed,
      listed,
    ])
    expect(opened, who).toBe(listed)
    if (listed) sees.push(who)
  }
  expect(sees).toEqual(['second', 'administrator', 'deputyOfSecond'])
})

test('a brief that is hidden is decided on by nobody, and its title stands in no register', async () => {
  const { id, slug, people, as } = await asked()
  await db.updateTable('challenge').set({ concealedAt: before }).where('id', '=', id).execute()
  expect(await statusOf(read(agreement, as(people.second)))).toBe(404)
  const { toDecide } = await read(own, { as: people.second, at: before })
  const waits = await listWaiting(people.second, before)
  expect([...toDecide, ...waits].filter(({ path }) => path.includes(slug))).toEqual([])
  const { title } = await db.selectFrom('challenge').select('title').where('id', '=', id).executeTakeFirstOrThrow() // prettier-ignore
  const all = await read(register, { as: people.administrator, at: before })
  expect(JSON.stringify(all)).not.toContain(title)
})
