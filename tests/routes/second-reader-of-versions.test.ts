import { db } from 'db/client'
import { expect, test } from 'vitest'
import { endShelterOfOrganization } from '~/domains/accountability/end-shelter.server'
import { shelterOrganization } from '~/domains/accountability/shelter-organization.server'
import { findHead, listEntriesAfter } from '~/domains/audit/queries.server'
import { closeChallenges } from '~/domains/challenges/close-challenges.server'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import type { QuestionKey } from '~/domains/challenges/questions'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { listWaiting } from '~/domains/overview/list-waiting.server'
import { action as agree } from '~/routes/challenges/agreement'
import { action as mark } from '~/routes/challenges/harm-mark'
import { action as version, loader as versionPage } from '~/routes/challenges/new-version'
import { action as publish } from '~/routes/challenges/publication'
import { action as translate } from '~/routes/challenges/translation'
import {
  action as agreeToVersion,
  loader as versionAgreement,
} from '~/routes/challenges/version-agreement'
import { before, closing, openDatathon, submitted, toldOf } from '../support/challenges'
import { somebody } from '../support/people'
import { done } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

const why = { reason: 'Quien se quejó puede ser reconocida por el personal.' }
const yes = { decision: 'approved' }
const location = (answer: unknown) => (answer as Response).headers.get('location')
const newestDeed = async () => (await listEntriesAfter((await findHead())!.number - 1, 1))[0]!

/** A published brief that is marked as risky, and what its author would change in it. */
async function riskyPublished() {
  const brief = await submitted()
  const { slug, writer } = brief
  const [first, second] = [await somebody('organizer'), await somebody('organizer')]
  const params = { challenge: slug }
  await post(mark, why, { as: first, at: before, params })
  const { place } = await openDatathon()
  await post(publish, { place }, { as: first, at: before, params })
  await post(agree, yes, { as: second, at: before, params })
  const write = (question: QuestionKey, text: string) =>
    saveAnswers(writer, slug, new Map([[question, { text }]]), before)
  const form = (from: number) => ({ changeNote: 'Se dice otra cosa.', from: String(from) })
  const send = (from: number) => post(version, form(from), { as: writer, at: before, params })
  const numberOf = async () => (await findChallenge(slug))?.publishedVersion
  return {
    ...brief,
    first,
    second,
    params,
    write,
    send,
    numberOf,
    asWriter: { as: writer, at: before, params },
  }
}

test('a risky brief says something else on doing no harm once a second person agrees', async () => {
  const brief = await riskyPublished()
  const { slug, writer, first, second, params, write, send, numberOf, asWriter } = brief
  await write('objective', 'Comparar las del norte.')
  expect(location(await send(1))).toBe(`/challenges/${slug}`)
  expect(await toldOf(first.id)).not.toContain('challenge-harm-changed')
  await write('harm', 'A nadie.')
  expect((await read(versionPage, asWriter)).second).toMatchObject({ pending: null })
  expect(location(await send(2))).toBe(`/challenges/${slug}/versions/new`)
  expect(await newestDeed()).toMatchObject({ kind: 'challenge.ask-second-for-version' })
  expect(await numberOf()).toBe(2)
  expect(location(await send(2))).toBe(`/challenges/${slug}/versions/new`)
  const tasks = async () => (await listWaiting(writer, before)).map(({ path }) => path)
  expect(await tasks()).not.toContain(`/challenges/${slug}/versions/new`)
  const waits = await read(versionPage, asWriter)
  expect(waits.second).toMatchObject({ isStale: false, pending: { isOwn: true } })
  expect(JSON.stringify(waits)).not.toContain('reconocida')
  const asFirst = { as: first, at: before, params }
  const shown = await read(versionAgreement, asFirst)
  expect(shown.version?.changed.map(({ key }) => key)).toEqual(['harm'])
  expect(shown.pending.reason).toBe('Se dice otra cosa.')
  expect(location(await post(agreeToVersion, yes, asFirst))).toBe(`/challenges/${slug}`)
  expect(await numberOf()).toBe(3)
  expect(await newestDeed()).toMatchObject({ kind: 'challenge.agree-to-version', outcome: 'done' })
  expect(await toldOf(second.id)).toContain('challenge-harm-changed')
  for (const { id } of [first, writer])
    expect(await toldOf(id)).not.toContain('challenge-harm-changed')
  expect(await toldOf(writer.id)).toContain('approval-approved')
})

test('nobody who writes a risky brief, nor a companion, agrees to its version', async () => {
  const { params, write, send, numberOf, writer } = await riskyPublished()
  await write('harm', 'A nadie.')
  await send(1)
  for (const as of [writer, await somebody('companion'), await somebody()]) {
    expect(await post(agreeToVersion, yes, { as, at: before, params })).toMatchObject({
      error: { '': ['not-allowed'] },
    })
    expect(await statusOf(read(versionAgreement, { as, at: before, params }))).toBe(403)
  }
  expect(await numberOf()).toBe(1)
})

test('a version that changed since the second person was asked is asked for anew, and the first request falls', async () => {
  const { first, params, write, send, numberOf, asWriter } = await riskyPublished()
  const asFirst = { as: first, at: before, params }
  await write('harm', 'A nadie.')
  await send(1)
  await write('harm', 'A casi nadie.')
  expect((await read(versionPage, asWriter)).second).toMatchObject({ isStale: true })
  const tasks = (await listWaiting(asWriter.as, before)).map(({ path }) => path)
  expect(tasks).toContain(`/challenges/${params.challenge}/versions/new`)
  const seen = await read(versionAgreement, asFirst)
  expect(seen.version).toBeNull()
  const waiting = async () => (await listWaiting(first, before)).map(({ path }) => path)
  const decision = `/challenges/${params.challenge}/versions/agreement`
  expect(await waiting()).not.toContain(decision)
  expect(JSON.stringify(seen)).not.toContain('A casi nadie.')
  expect(await post(agreeToVersion, yes, asFirst)).toMatchObject({
    error: { '': ['changed-since-asked'] },
  })
  await send(1)
  expect(await waiting()).toContain(decision)
  const no = { decision: 'refused', reason: 'Falta decir a quién.' }
  expect(location(await post(agreeToVersion, no, asFirst))).toBe('/me/approvals')
  expect(await statusOf(post(agreeToVersion, yes, asFirst))).toBe(409)
  expect((await read(versionPage, asWriter)).second).toMatchObject({ refusal: no.reason })
  expect(await numberOf()).toBe(1)
})

test('a version that waits for a second person falls with one that leaves harm alone, and with the end of hand-ins', async () => {
  const { slug, first, params, write, send, numberOf, asWriter } = await riskyPublished()
  const asFirst = { as: first, at: before, params }
  const harm = (await listAnswers((await findChallenge(slug))!.id)).harm as { text: string }
  await write('harm', 'A nadie.')
  await send(1)
  await write('harm', harm.text)
  const reverted = (await read(versionPage, asWriter)).second
  expect(reverted).toMatchObject({ isNeeded: false, isStale: true, pending: { isOwn: true } })
  await write('objective', 'Comparar las del norte.')
  await send(1)
  expect(await numberOf()).toBe(2)
  expect(await statusOf(post(agreeToVersion, yes, asFirst))).toBe(409)
  await write('harm', 'A nadie.')
  await send(2)
  await closeChallenges(closing)
  const after = { ...asFirst, at: closing }
  expect(await statusOf(post(agreeToVersion, yes, after))).toBe(409)
  expect(await numberOf()).toBe(2)
})

test('a translation that says something else on doing no harm needs a second person too', async () => {
  const { slug, params, send, numberOf, asWriter } = await riskyPublished()
  const english = { ...params, language: 'en' }
  const write = (texts: Record<string, string>) =>
    post(translate, texts, { ...asWriter, params: english })
  await write({ title: 'Knowing' })
  expect(location(await send(1))).toBe(`/challenges/${slug}`)
  await write({ title: 'Knowing', harm: 'Nobody at all.' })
  expect(location(await send(2))).toBe(`/challenges/${slug}/versions/new`)
  expect(await numberOf()).toBe(2)
})

test('what was asked for a brief is hidden with its organisation, and comes back with it', async () => {
  const { slug, writer, organization, write, send } = await riskyPublished()
  const { id } = (await findChallenge(slug))!
  await write('harm', 'A nadie.')
  await send(1)
  const words = async () => {
    const rows = await db
      .selectFrom('approval')
      .select(['reason', 'deed', 'decisionReason'])
      .where('objectId', '=', id)
      .orderBy('askedAt')
      .orderBy('kind')
      .execute()
    return JSON.stringify(rows)
  }
  const said = await words()
  expect(said).toContain('Se dice otra cosa.')
  const sheltered = await done(shelterOrganization(writer, organization.slug, before))
  expect(await words()).not.toContain('Se dice otra cosa.')
  await done(endShelterOfOrganization(writer, sheltered.slug, 'organization', before))
  expect(await words()).toBe(said)
})
