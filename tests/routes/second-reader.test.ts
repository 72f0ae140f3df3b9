import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { publishReady } from '~/domains/challenges/publish-ready.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import { action as decide } from '~/routes/admin/organization'
import { action as agree, loader as agreement } from '~/routes/challenges/agreement'
import { loader as page } from '~/routes/challenges/challenge'
import { action as requestChanges } from '~/routes/challenges/changes-request'
import { action as mark } from '~/routes/challenges/harm-mark'
import { action as lift, loader as lifting } from '~/routes/challenges/harm-mark-removal'
import { action as publish, loader as publication } from '~/routes/challenges/publication'
import { action as comment, loader as review } from '~/routes/challenges/review'
import { action as submit } from '~/routes/challenges/review-request'
import { before, closing, draft, openDatathon, sevenAnswers, submitted, toldOf } from '../support/challenges' // prettier-ignore
import { somebody } from '../support/people'
import { done } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

const why = { reason: 'Quien se quejó puede ser reconocida por el personal.' }
const yes = { decision: 'approved' }
const stateOf = async (slug: string) => (await findChallenge(slug))?.state
const location = (answer: unknown) => (answer as Response).headers.get('location')
const newestDeed = async () => (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!

/** A brief whose do-no-harm section a reviewer has marked as risky. */
async function risky(...decisions: Parameters<typeof submitted>) {
  const brief = await submitted(...decisions)
  const first = await somebody('organizer')
  const second = await somebody('organizer')
  const params = { challenge: brief.slug }
  await post(mark, why, { as: first, at: before, params })
  return { ...brief, first, second, params, ...(await openDatathon()), slug: brief.slug }
}

/** The same, and a second person was asked. */
async function asked(...decisions: Parameters<typeof submitted>) {
  const brief = await risky(...decisions)
  const { first, params, place } = brief
  const answer = await post(publish, { place }, { as: first, at: before, params })
  expect(location(answer)).toBe(`/challenges/${brief.slug}/review`)
  return brief
}

/** A brief that waits for a reviewer, of an organisation that nobody has verified yet. */
async function unverified() {
  const brief = await draft()
  await saveAnswers(brief.writer, brief.slug, sevenAnswers, before)
  const params = { challenge: brief.slug }
  await post(submit, {}, { as: brief.writer, at: before, params })
  const first = await somebody('organizer')
  return { ...brief, first, params, place: (await openDatathon()).place }
}

const verify = async (organization: string) =>
  done(
    decideOrganization(
      await somebody('administrator'),
      organization,
      { decision: 'verified', note: 'Se llamó a su oficina.' },
      before,
    ),
  )

test('a brief marked as risky is published by two people, and its author reads neutral words', async () => {
  const { slug, writer, first, second, params } = await asked()
  expect(await stateOf(slug)).toBe('in_review')
  expect(await toldOf(second.id)).toContain('approval-asked')
  const seen = await read(page, { as: writer, at: before, params })
  expect(seen.challenge).toMatchObject({ secondReading: 'now', isReady: false })
  expect(JSON.stringify(seen)).not.toContain('reconocida')
  const { second: waits } = await read(publication, { as: first, at: before, params })
  expect(waits?.pending).toMatchObject({ isOwn: true })
  expect(waits?.others.map(({ handle }) => handle)).toContain(second.handle)
  const shown = await read(agreement, { as: second, at: before, params })
  expect(shown.mark.reason).toBe(why.reason)
  expect(location(await post(agree, yes, { as: second, at: before, params }))).toBe(
    `/challenges/${slug}`,
  )
  expect(await stateOf(slug)).toBe('published')
  expect(await newestDeed()).toMatchObject({ kind: 'challenge.agree', outcome: 'done' })
})

test('neither whoever asked, nor an author, nor a companion gives the second word', async () => {
  const { slug, writer, first, params } = await asked()
  const companion = await somebody('companion')
  const refusals = [
    [first, 'own-request'],
    [writer, 'not-allowed'],
    [companion, 'not-allowed'],
    [await somebody(), 'not-allowed'],
  ] as const
  for (const [as, refusal] of refusals)
    expect(await post(agree, yes, { as, at: before, params })).toMatchObject({
      error: { '': [refusal] },
    })
  expect(await statusOf(read(agreement, { as: companion, at: before, params }))).toBe(403)
  expect(await stateOf(slug)).toBe('in_review')
})

test('an administrator who belongs to the organisation does not agree for it', async () => {
  const { slug, params, organization } = await asked()
  const own = await somebody('administrator')
  const { id } = await db
    .selectFrom('organization')
    .select('id')
    .where('slug', '=', organization.slug)
    .executeTakeFirstOrThrow()
  const membership = { organizationId: id, personId: own.id, role: 'member', joinedAt: before }
  await db.insertInto('membership').values(membership).execute()
  expect(await post(agree, yes, { as: own, at: before, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await stateOf(slug)).toBe('in_review')
})

test('of fifty who agree at one moment one publishes', async () => {
  const { slug, params } = await asked()
  const organizers = await Promise.all(Array.from({ length: 10 }, () => somebody('organizer')))
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      statusOf(post(agree, yes, { as: organizers[n % 10], at: before, params })),
    ),
  )
  expect(answers.filter((status) => status === 302)).toHaveLength(1)
  const { n } = await db
    .selectFrom('challengeVersion')
    .innerJoin('challenge', 'challenge.id', 'challengeId')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  expect(n).toBe(1)
})

test('the second person says no with a reason, and it can be asked for anew', async () => {
  const { slug, first, second, params, place } = await asked()
  const no = { decision: 'refused' }
  expect(await post(agree, no, { as: second, at: before, params })).toMatchObject({
    error: { reason: ['required'] },
  })
  await post(agree, { ...no, reason: 'Falta decir cómo se protege.' }, { as: second, at: before, params }) // prettier-ignore
  expect(await stateOf(slug)).toBe('in_review')
  expect(await toldOf(first.id)).toContain('approval-refused')
  expect(await statusOf(post(agree, yes, { as: second, at: before, params }))).toBe(409)
  expect(location(await post(publish, { place }, { as: second, at: before, params }))).toBe(
    `/challenges/${slug}/review`,
  )
})

test('what is asked for twice waits once, and falls with changes that are asked for', async () => {
  const { first, second, params, place } = await asked()
  expect(await post(publish, { place }, { as: second, at: before, params })).toMatchObject({
    error: { '': ['approval-pending'] },
  })
  const said = { section: 'harm', body: 'Decir cómo se protege.' }
  await post(comment, said, { as: first, at: before, params })
  await post(requestChanges, {}, { as: first, at: before, params })
  expect(await statusOf(post(agree, yes, { as: second, at: before, params }))).toBe(409)
})

test('a brief that changed since the second person was asked is not published', async () => {
  const { slug, second, params } = await asked()
  await db.updateTable('challenge').set({ title: 'Otro título' }).where('slug', '=', slug).execute()
  expect(await post(agree, yes, { as: second, at: before, params })).toMatchObject({
    error: { '': ['changed-since-asked'] },
  })
  expect(await stateOf(slug)).toBe('in_review')
})

test('a mark needs a reason and is set once; taking it away needs one too, stays, and is told', async () => {
  const { slug, writer, first, second, params, place } = await risky()
  const companion = await somebody('companion')
  const asFirst = { as: first, at: before, params }
  expect(await post(mark, { reason: '' }, asFirst)).toMatchObject({
    error: { reason: ['required'] },
  })
  expect(await post(mark, why, asFirst)).toMatchObject({ error: { '': ['already-marked'] } })
  expect(await post(mark, why, { as: writer, at: before, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await post(lift, why, { as: companion, at: before, params })).toMatchObject({
    error: { '': ['not-allowed'] },
  })
  expect(await statusOf(read(lifting, { as: companion, params }))).toBe(403)
  const asSecond = { as: second, at: before, params }
  expect(await post(lift, {}, asSecond)).toMatchObject({ error: { reason: ['required'] } })
  await post(lift, { reason: 'Ya no se nombra el centro.' }, asSecond)
  expect(await newestDeed()).toMatchObject({ kind: 'challenge.lift-harm-mark', outcome: 'done' })
  expect(await toldOf(first.id)).toContain('challenge-mark-lifted')
  expect(await post(lift, why, asSecond)).toMatchObject({ error: { '': ['not-marked'] } })
  const { harm } = await read(review, { as: first, at: before, params })
  expect(harm.mark).toBeNull()
  expect(harm.lifted).toMatchObject([{ liftedReason: 'Ya no se nombra el centro.' }])
  expect(await post(publish, { place }, asSecond)).toMatchObject({
    error: { '': ['mark-lifted-by-you'] },
  })
  expect((await read(publication, asSecond)).leaves).toBe(true)
  expect((await read(review, asSecond)).leaves).toBe(true)
  expect(location(await post(publish, { place }, asFirst))).toBe(`/challenges/${slug}`)
})

test('who set a mark does not take it away, and a second person who said no is told who else did', async () => {
  const { slug, writer, first, second, params, place } = await asked()
  const asFirst = { as: first, at: before, params }
  const asSecond = { as: second, at: before, params }
  const reason = 'Falta decir cómo se evita la venta de lugares.'
  await post(agree, { decision: 'refused', reason }, asSecond)
  const shown = await read(review, asFirst)
  expect(shown.word).toMatchObject({ agrees: false, reason, who: second.handle })
  expect(shown.harm.may).toMatchObject({ lift: false, leaves: true })
  expect((await read(page, { as: writer, at: before, params })).challenge.secondReading).toBe(
    'back',
  )
  const noRisk = { reason: 'No hay tal riesgo, creo.' }
  expect(await statusOf(read(lifting, asFirst))).toBe(302)
  expect(await post(lift, noRisk, asFirst)).toMatchObject({ error: { '': ['own-mark'] } })
  expect(location(await post(publish, { place }, asFirst))).toBe(`/challenges/${slug}/review`)
  expect(await stateOf(slug)).toBe('in_review')
  const third = { as: await somebody('organizer'), at: before, params }
  await post(lift, noRisk, third)
  expect(await toldOf(second.id)).toContain('challenge-mark-lifted')
  expect(await post(publish, { place }, third)).toMatchObject({
    error: { '': ['mark-lifted-by-you'] },
  })
})

test('before a second person is asked the author reads that one will read it, and then what they came to', async () => {
  const { writer, first, second, params, place } = await risky()
  const asWriter = { as: writer, at: before, params }
  expect((await read(page, asWriter)).challenge.secondReading).toBe('ahead')
  const asFirst = { as: first, at: before, params }
  expect((await read(review, asFirst)).word).toBeNull()
  await post(publish, { place }, asFirst)
  await post(agree, { decision: 'refused', reason: 'Todavía no.' }, { ...asFirst, as: second })
  expect(JSON.stringify(await read(page, asWriter))).not.toContain('Todavía no.')
})

test('fifty marks at one moment are one', async () => {
  const { slug } = await submitted()
  const params = { challenge: slug }
  const as = await somebody('organizer')
  await Promise.all(Array.from({ length: 50 }, () => post(mark, why, { as, at: before, params })))
  const marks = await db
    .selectFrom('harmMark')
    .innerJoin('challenge', 'challenge.id', 'challengeId')
    .select('harmMark.id')
    .where('slug', '=', slug)
    .execute()
  expect(marks).toHaveLength(1)
})

test('a brief reviewed before its organisation is verified is published by the verification', async () => {
  const { slug, writer, organization, first, params, place } = await unverified()
  const answer = await post(publish, { place }, { as: first, at: before, params })
  expect(location(answer)).toBe(`/challenges/${slug}/review`)
  expect(await newestDeed()).toMatchObject({ kind: 'challenge.ready' })
  expect(await toldOf(writer.id)).toContain('challenge-ready')
  expect((await read(page, { as: writer, params })).challenge.isReady).toBe(true)
  const waiting = (await listWaiting(first, before)).map(({ path }) => path)
  expect(waiting).not.toContain(`/challenges/${slug}/review`)
  await publishReady(before)
  expect(await stateOf(slug)).toBe('in_review')
  const administrator = await somebody('administrator')
  await post(
    decide,
    { decision: 'verified', note: 'Se llamó a su oficina.' },
    { as: administrator, at: before, params: { organization: organization.slug } },
  )
  await Promise.all([publishReady(before), publishReady(before)])
  expect(await stateOf(slug)).toBe('published')
  expect(await toldOf(first.id)).toContain('challenge-ready-published')
  expect(await toldOf(writer.id)).toContain('challenge-published')
})

test('what was ready falls with changes, with a mark, and with the end of its datathon', async () => {
  const ends = {
    changes: async (brief: Awaited<ReturnType<typeof unverified>>) => {
      const asked = { as: await somebody('organizer'), at: before, params: brief.params }
      await post(comment, { section: 'harm', body: 'Falta algo.' }, asked)
      await post(requestChanges, {}, asked)
    },
    mark: async (brief: Awaited<ReturnType<typeof unverified>>) => {
      const as = await somebody('organizer')
      await post(mark, why, { as, at: before, params: brief.params })
    },
    text: async ({ slug }: Awaited<ReturnType<typeof unverified>>) => {
      await db.updateTable('challenge').set({ title: 'Otro' }).where('slug', '=', slug).execute()
    },
    deadline: async () => {},
  }
  for (const [name, end] of Object.entries(ends)) {
    const brief = await unverified()
    const { slug, first, params, place, organization } = brief
    await post(publish, { place }, { as: first, at: before, params })
    await end(brief)
    await verify(organization.slug)
    await publishReady(name === 'deadline' ? closing : before)
    expect(await stateOf(slug), name).not.toBe('published')
    expect(await toldOf(first.id), name).toContain('challenge-not-ready')
  }
})

test('a risky brief of an organisation that is not verified takes both', async () => {
  const { slug, organization, first, params, place } = await unverified()
  const second = await somebody('organizer')
  await post(mark, why, { as: first, at: before, params })
  await post(publish, { place }, { as: first, at: before, params })
  await verify(organization.slug)
  await publishReady(before)
  expect(await stateOf(slug)).toBe('in_review')
  await post(agree, yes, { as: second, at: before, params })
  expect(await stateOf(slug)).toBe('published')
})

test('what a second person agreed to is published by the verification that comes after', async () => {
  const { slug, organization, first, params, place } = await unverified()
  const second = await somebody('organizer')
  await post(mark, why, { as: first, at: before, params })
  await post(publish, { place }, { as: first, at: before, params })
  await post(agree, yes, { as: second, at: before, params })
  expect(await stateOf(slug)).toBe('in_review')
  const { word, ready } = await read(review, { as: first, at: before, params })
  expect(word).toMatchObject({ agrees: true, who: second.handle })
  expect(ready).not.toBeNull()
  await verify(organization.slug)
  await publishReady(before)
  expect(await stateOf(slug)).toBe('published')
})

test('a refused organisation makes nothing ready, and its owner is led to ask again', async () => {
  const { writer, first, params, place, organization } = await unverified()
  const administrator = await somebody('administrator')
  const refused = { decision: 'refused', note: 'Nadie contesta ahí.' } as const
  await done(decideOrganization(administrator, organization.slug, refused, before))
  expect(await post(publish, { place }, { as: first, at: before, params })).toMatchObject({
    error: { '': ['organization-not-verified'] },
  })
  const again = `/organizations/${organization.slug}/review-request`
  expect((await listWaiting(writer, before)).map(({ path }) => path)).toContain(again)
  const { challenge, may } = await read(page, { as: writer, at: before, params })
  expect([challenge.isRefused, may.askAgain]).toEqual([true, true])
  expect((await read(review, { as: first, at: before, params })).isRefused).toBe(true)
})

test('reviewers see by section which words may point at somebody, and what was decided', async () => {
  const brief = await draft('verified')
  const text = 'Preguntar a Guadalupe Hernández, 951 234 5678.'
  const answers = new Map([...sevenAnswers, ['affected', { text }] as const])
  await saveAnswers(brief.writer, brief.slug, answers, before)
  await db.updateTable('challenge').set({ state: 'in_review', submittedAt: before }).where('slug', '=', brief.slug).execute() // prettier-ignore
  const params = { challenge: brief.slug }
  const { kept } = await read(review, { as: await somebody('companion'), at: before, params })
  expect(kept.map(({ section, kind, decided }) => [section, kind, decided])).toEqual([
    ['people', 'name', false],
    ['people', 'phone', false],
  ])
})
