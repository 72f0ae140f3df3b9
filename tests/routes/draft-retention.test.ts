import { db } from 'db/client'
import { expect, test } from 'vitest'
import { expireDrafts } from '~/domains/challenges/expire-drafts.server'
import { findChallenge } from '~/domains/challenges/queries.server'
import { action as save, loader as editor } from '~/routes/challenges/edit'
import { before, draft, submitted, toldOf } from '../support/challenges'
import { noticesOf } from '../support/datathons'
import { post, read } from '../support/visit'

const day = 86_400_000
const on = (days: number) => new Date(before.getTime() + days * day)

const saved = ({ writer, slug }: Awaited<ReturnType<typeof draft>>, days: number) => {
  const fields = { question: 'objective', objective: 'Comparar prisiones.', onward: 'leave' }
  return post(save, fields, { as: writer, at: on(days), params: { challenge: slug } })
}

test('checklist 30: a draft that nobody writes in is told of after eleven months and gone after a year', async () => {
  const abandoned = await draft()
  const { writer, slug } = abandoned
  await expireDrafts(on(334))
  expect(await toldOf(writer.id)).not.toContain('draft-expires')
  await expireDrafts(on(335))
  await expireDrafts(on(336))
  const told = (await noticesOf(writer)).filter(({ kind }) => kind === 'draft-expires')
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ path: `/challenges/${slug}/edit` })
  expect(told[0]!.facts).toMatchObject({ goes: on(365).toISOString() })
  const asked = { as: writer, at: on(340), params: { challenge: slug } }
  expect((await read(editor, asked)).brief.goes).not.toBeNull()
  await expireDrafts(new Date(+on(365) - 1))
  expect(await findChallenge(slug)).toBeDefined()
  await expireDrafts(on(365))
  await expireDrafts(on(366))
  expect(await findChallenge(slug)).toBeUndefined()
  expect((await toldOf(writer.id)).filter((kind) => kind === 'draft-expired')).toHaveLength(1)
})

test('checklist 30: saving a draft once keeps it for another year', async () => {
  const kept = await draft()
  await expireDrafts(on(335))
  await saved(kept, 350)
  await expireDrafts(on(366))
  const { brief } = await read(editor, { as: kept.writer, at: on(366), params: { challenge: kept.slug } }) // prettier-ignore
  expect(brief.goes).toBeNull()
  await expireDrafts(on(350 + 335))
  expect((await toldOf(kept.writer.id)).filter((kind) => kind === 'draft-expires')).toHaveLength(2)
  await expireDrafts(on(350 + 365))
  expect(await findChallenge(kept.slug)).toBeUndefined()
})

test('checklist 30: where nobody told of it in time, an old draft still waits for its month', async () => {
  const { slug } = await draft()
  await expireDrafts(on(800))
  expect(await findChallenge(slug)).toBeDefined()
  await expireDrafts(on(829))
  expect(await findChallenge(slug)).toBeDefined()
  await expireDrafts(on(830))
  expect(await findChallenge(slug)).toBeUndefined()
})

test('checklist 30: what a reviewer was asked to read stays, whatever became of it', async () => {
  const { slug, writer } = await submitted()
  await db
    .updateTable('challenge')
    .set({ state: 'changes_requested' })
    .where('slug', '=', slug)
    .execute()
  await expireDrafts(on(335))
  await expireDrafts(on(900))
  expect(await findChallenge(slug)).toBeDefined()
  expect(await toldOf(writer.id)).not.toContain('draft-expires')
})
