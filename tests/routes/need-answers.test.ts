import { db } from 'db/client'
import { expect, test } from 'vitest'
import { findNeed } from '~/domains/needs/queries.server'
import type { Viewer } from '~/domains/people/rules'
import { action as answer } from '~/routes/needs/answer'
import { action as take } from '~/routes/needs/companion'
import { action as show, loader as showing } from '~/routes/needs/showing'
import { texts, toldBy } from '../support/needs'
import { somebody } from '../support/people'
import { post, read, statusOf } from '../support/visit'

const location = (reply: unknown) => (reply as Response).headers.get('location')
const agreed = { agreed: 'on' }
/** How a kept form is shown: as one that is not sent yet. */
const asItWas = { __intent__: JSON.stringify({ type: 'update', payload: {} }) }
const outcome = 'Llamar a la licenciada Dalia Ponce Rivas, 962 318 2746, en Jaltepec, Oaxaca.'

const decisionsOn = (id: string) =>
  db
    .selectFrom('traceDecision')
    .select(['field', 'decision', 'decidedBy'])
    .where('objectId', '=', id)
    .execute()

async function taken() {
  const teller = await somebody()
  const companion = await somebody('companion')
  const id = await toldBy(teller, texts)
  const of = (as: Viewer) => ({ as, params: { need: id } })
  await post(take, {}, of(companion))
  return { id, teller, companion, of }
}

test('what was typed and chosen before a session ended comes back marked, and nothing of it is carried out', async () => {
  const { id, teller, companion, of } = await taken()
  await post(show, agreed, of(teller))
  const refused = await post(answer, { outcome }, of(companion))
  const [first, second] = (refused as Exclude<typeof refused, Response>).shown!.traces
  const typed = {
    outcome,
    tools: 'huellas-demo',
    [`decision-${first!.key}`]: 'kept',
    [`reason-${first!.key}`]: 'Es vocera.',
    [`reason-${second!.key}`]: 'Es la línea pública.',
    ...asItWas,
  }
  const back = await post(answer, typed, { ...of(companion), sent: false })
  expect(back).toMatchObject({ initialValue: { outcome, tools: 'huellas-demo' } })
  expect((back as Exclude<typeof back, Response>).shown!.traces).toMatchObject([
    { choice: 'kept', reason: 'Es vocera.', error: null },
    { choice: null, reason: 'Es la línea pública.', error: null },
    { choice: null, reason: '', error: null },
  ])
  expect(await findNeed(id)).toMatchObject({ state: 'accompanied', outcome: null })
  expect(await decisionsOn(id)).toEqual([])
})

test('the answer to a need that everybody reads waits until whoever writes it has decided on every mark', async () => {
  const { id, teller, companion, of } = await taken()
  await post(show, agreed, of(teller))
  const refused = await post(answer, { outcome }, of(companion))
  expect(refused).toMatchObject({ initialValue: { outcome }, error: { '': ['traces-undecided'] } })
  expect(await findNeed(id)).toMatchObject({ state: 'accompanied', outcome: null })
  const { traces } = (refused as Exclude<typeof refused, Response>).shown!
  expect(traces.map(({ kind }) => kind)).toEqual(['name', 'phone', 'place'])
  const choices = Object.fromEntries(traces.map(({ key }) => [`decision-${key}`, 'reworded']))
  const answered = await post(answer, { outcome, ...choices }, of(companion))
  expect(location(answered)).toBe(`/needs/${id}`)
  const need = (await findNeed(id))!
  expect(need.outcome).not.toMatch(/Dalia|962|Jaltepec/)
  expect(need.shownAt).not.toBeNull()
  const decided = { field: 'outcome', decision: 'reworded', decidedBy: companion.id }
  expect(await decisionsOn(id)).toEqual([decided, decided, decided])
})

test('the answer that a need had is among what its teller reads and decides on before it is shown', async () => {
  const { id, teller, of } = await taken()
  // As an answer stands that nobody was asked about.
  const answered = { state: 'answered_otherwise', settledAt: new Date(), outcome }
  await db.updateTable('need').set(answered).where('id', '=', id).execute()
  const { texts: listed } = await read(showing, of(teller))
  expect(listed.map(({ name }) => name)).toEqual(['happens', 'whom', 'different', 'outcome'])
  const refused = await post(show, agreed, of(teller))
  expect(refused).toMatchObject({ error: { '': ['traces-undecided'] } })
  expect(await findNeed(id)).toMatchObject({ shownAt: null, outcome })
  const { traces } = listed.at(-1)!
  const choices = Object.fromEntries(traces.map(({ key }) => [`decision-${key}`, 'reworded']))
  expect(location(await post(show, { ...agreed, ...choices }, of(teller)))).toBe(`/needs/${id}`)
  expect((await findNeed(id))!.outcome).not.toMatch(/Dalia|962|Jaltepec/)
  expect(await decisionsOn(id)).toHaveLength(3)
})

test('showing a need twice says it once, and its page leads to the need', async () => {
  const { id, teller, of } = await taken()
  for (const _ of ['once', 'twice'])
    expect(location(await post(show, agreed, of(teller)))).toBe(`/needs/${id}`)
  expect(await statusOf(read(showing, of(teller)))).toBe(302)
})
