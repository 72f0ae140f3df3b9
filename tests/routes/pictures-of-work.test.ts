import sharp from 'sharp'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { action as show, loader as picturePage } from '~/routes/submissions/picture'
import { loader as file } from '~/routes/submissions/picture-file'
import { action as remove } from '~/routes/submissions/picture-removal'
import { loader as submissionPage } from '~/routes/submissions/submission'
import type { Viewer } from '~/domains/people/rules'
import { closing } from '../support/challenges'
import { somebody } from '../support/people'
import { during, team } from '../support/teams'
import { post, read, statusOf } from '../support/visit'

/** A team with a submission that it has begun. */
async function begun() {
  const { lead, members, slug } = await team({ others: 1 })
  const { id: teamId } = await db.selectFrom('team').select('id').where('slug', '=', slug).executeTakeFirstOrThrow() // prettier-ignore
  const { id } = await db
    .insertInto('submission')
    .values({ teamId, state: 'draft', repository: 'equipo/mapa', createdAt: during })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, lead, mate: members[0]! }
}

const screen = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#246' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Nombre Real' } })
    .toBuffer()

async function sendPicture(
  as: Viewer,
  id: string,
  bytes: Buffer,
  words = 'Un mapa con quejas.',
  at = during,
) {
  // prettier-ignore
  const form = new FormData()
  form.set('words', words)
  form.set('file', new File([new Uint8Array(bytes)], 'pantalla.jpg'))
  return post(show, form, { as, at, params: { submission: id } })
}

const kept = () =>
  db.selectFrom('storedFile').select('id').where('purpose', '=', 'picture').execute()

test('a team shows its work in a picture that is small and without traces', async () => {
  const { id, lead, mate } = await begun()
  const answer = (await sendPicture(lead, id, await screen())) as Response
  expect(answer.headers.get('location')).toBe(`/submissions/${id}`)
  const asked = { as: mate, at: during, params: { submission: id } }
  expect((await read(submissionPage, asked)).picture).toBe('Un mapa con quejas.')
  const bytes = Buffer.from(await (await read(file, asked)).arrayBuffer())
  const { format, width, exif } = await sharp(bytes).metadata()
  expect([format, width, exif]).toEqual(['webp', 480, undefined])
  expect(await statusOf(read(file, { ...asked, as: await somebody() }))).toBe(404)
  expect(await statusOf(read(file, { ...asked, as: null }))).toBe(404)
})

test('another picture takes the place of the first, and one that is removed is gone with its file', async () => {
  const { id, lead } = await begun()
  const before = (await kept()).length
  await sendPicture(lead, id, await screen())
  await sendPicture(lead, id, await screen(), 'Otra vista.')
  expect((await kept()).length).toBe(before + 1)
  const asked = { as: lead, at: during, params: { submission: id } }
  expect((await read(picturePage, asked)).picture).toEqual({ words: 'Otra vista.' })
  expect(await statusOf(post(remove, {}, asked))).toBe(302)
  expect((await kept()).length).toBe(before)
  expect(await statusOf(read(file, asked))).toBe(404)
})

test('what is no picture, says nothing or comes too late is refused and kept nowhere', async () => {
  const { id, lead } = await begun()
  const before = (await kept()).length
  expect(await sendPicture(lead, id, Buffer.from('nada'))).toMatchObject({ error: { file: ['not-a-picture'] } }) // prettier-ignore
  expect(await sendPicture(lead, id, await screen(), '')).toMatchObject({ error: { words: ['required'] } }) // prettier-ignore
  expect(await sendPicture(lead, id, await screen(), 'Un mapa.', closing)).toMatchObject({ error: { '': ['submissions-closed'] } }) // prettier-ignore
  const form = new FormData()
  form.set('words', 'Un mapa.')
  expect(await post(show, form, { as: lead, at: during, params: { submission: id } })).toMatchObject({ error: { file: ['required'] } }) // prettier-ignore
  expect((await kept()).length).toBe(before)
})
