import { randomBytes } from 'node:crypto'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { createChallenge } from '~/domains/challenges/create-challenge.server'
import { publishReady } from '~/domains/challenges/publish-ready.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { nothingFound } from '~/domains/challenges/reuse'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import type { Decision } from '~/domains/organizations/rules'
import { action as save } from '~/routes/challenges/answers'
import { loader as page } from '~/routes/challenges/challenge'
import { loader as edit } from '~/routes/challenges/edit'
import { action as saveTitle } from '~/routes/challenges/facts'
import { action as publish } from '~/routes/challenges/publication'
import { before, openDatathon, sevenAnswers } from '../support/challenges'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const location = (reply: unknown) => (reply as Response).headers.get('location')
const thrown = (answer: unknown) => Promise.resolve(answer).catch((each: unknown) => each)

/** A title with a word of its own, so that no other test has its address. */
const unique = () => Array.from(randomBytes(6), (byte) => 'bcdfghjk'[byte % 8]).join('')

/** A draft whose title names a village without a word that says that it is one. */
async function drafted(...decisions: Decision[]) {
  const own = await organization(...decisions)
  const word = unique()
  const title = `Saber quién llama de Xochicalpan ${word}`
  const form = { title, theme: 'evidence', language: 'es', organization: own.slug } as const
  const created = await createChallenge(own.owner, form, before)
  if (!created.ok) throw new Error(created.refusal)
  return { word, writer: own.owner, organization: own, slug: created.value.slug }
}

/** Gives it another title, and sends it to review. */
async function retitled({ writer, slug, word }: Awaited<ReturnType<typeof drafted>>) {
  const form = { title: `Saber quién llama ${word}`, theme: 'evidence', language: 'es' }
  const saved = await post(saveTitle, form, { as: writer, params: { challenge: slug } })
  expect(location(saved)).toBe(`/challenges/${slug}/edit`)
  await saveAnswers(writer, slug, sevenAnswers, before)
  expect((await submitChallenge(writer, slug, before, nothingFound)).ok).toBe(true)
}

async function published() {
  const brief = await drafted('verified')
  await retitled(brief)
  const { place } = await openDatathon()
  const organizer = await somebody('organizer')
  const asked = { as: organizer, at: before, params: { challenge: brief.slug } }
  const address = location(await post(publish, { place }, asked))!.slice('/challenges/'.length)
  return { ...brief, organizer, address }
}

test('what its author took out of the title stands in no public address', async () => {
  const { slug, address, word, writer, organizer } = await published()
  expect(slug).toBe(`saber-quien-llama-de-xochicalpan-${word}`)
  expect(address).toBe(`saber-quien-llama-${word}`)
  expect(await statusOf(read(page, { params: { challenge: address } }))).toBe(200)
  const told = await db
    .selectFrom('notification')
    .select('path')
    .where('recipientId', 'in', [writer.id, organizer.id])
    .where('kind', '=', 'challenge-published')
    .execute()
  expect(told).toEqual([{ path: `/challenges/${address}` }])
})

test('the address of the draft leads on those who could read it, and nobody else', async () => {
  const { slug, address, writer, organizer } = await published()
  const path = `/challenges/${slug}/edit?question=problem`
  const led = (as: typeof writer | null) =>
    thrown(read(edit, { as, path, params: { challenge: slug } }))
  expect(location(await led(writer))).toBe(`/challenges/${address}/edit?question=problem`)
  const asked = { params: { challenge: slug }, path: `/challenges/${slug}` }
  expect(location(await thrown(read(page, { ...asked, as: organizer })))).toBe(
    `/challenges/${address}`,
  )
  expect(await statusOf(read(page, { ...asked, as: await somebody() }))).toBe(404)
  expect(await statusOf(read(page, asked))).toBe(404)
})

test('what is sent from a page of the draft goes with its words to the new address', async () => {
  const { slug, address, writer } = await published()
  const path = `/challenges/${slug}/answers`
  const sent = await thrown(post(save, {}, { as: writer, path, params: { challenge: slug } }))
  expect([(sent as Response).status, location(sent)]).toEqual([
    307,
    `/challenges/${address}/answers`,
  ])
})

test('a brief whose title stays keeps its address, and no other gets one that a draft had', async () => {
  const { slug, word } = await published()
  const again = await organization('verified')
  const facts = { theme: 'evidence', language: 'es', organization: again.slug } as const
  const title = `Saber quién llama de Xochicalpan ${word}`
  const created = await createChallenge(again.owner, { ...facts, title }, before)
  expect(created).toMatchObject({ value: { slug: `${slug}-2` } })
  const own = `${slug}-2`
  await saveAnswers(again.owner, own, sevenAnswers, before)
  await submitChallenge(again.owner, own, before, nothingFound)
  const { place } = await openDatathon()
  const asked = { as: await somebody('organizer'), at: before, params: { challenge: own } }
  expect(location(await post(publish, { place }, asked))).toBe(`/challenges/${own}`)
})

test('a brief that waited for its organisation gets its address when it is public', async () => {
  const brief = await drafted()
  await retitled(brief)
  const { place } = await openDatathon()
  const organizer = await somebody('organizer')
  const asked = { as: organizer, at: before, params: { challenge: brief.slug } }
  expect(location(await post(publish, { place }, asked))).toBe(`/challenges/${brief.slug}/review`)
  const { administrator, slug: of } = brief.organization
  const verified = { decision: 'verified', note: 'Se llamó a su oficina.' } as const
  await decideOrganization(administrator, of, verified, before)
  await publishReady(before)
  const address = `saber-quien-llama-${brief.word}`
  expect(await findChallenge(address)).toMatchObject({ state: 'published' })
  const told = await db
    .selectFrom('notification')
    .select('path')
    .where('recipientId', '=', organizer.id)
    .where('kind', '=', 'challenge-ready-published')
    .execute()
  expect(told).toEqual([{ path: `/challenges/${address}` }])
})
