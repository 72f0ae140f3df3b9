import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pagePicture } from '~/routes/page-picture.server'
import { loader } from '~/routes/resources/preview-png'
import { previewPicture } from '~/ui/preview/preview-picture'
import { read, statusOf } from '../support/visit'

const picture = {
  kind: 'Reto · publicado',
  title: 'Saber en qué prisiones se tortura más y cuáles responden por ello',
  thread: { at: 4, of: 10, words: '4 de 10, equipos' },
}

const pathOf = (address: string) => address.slice(new URL(address).origin.length)

test("a page's picture is a PNG of 1200 × 630 with the title in ink", async () => {
  const response = await read(loader, { path: pathOf(pagePicture(picture)) })
  expect(response.headers.get('content-type')).toBe('image/png')
  const png = sharp(Buffer.from(await response.arrayBuffer()))
  expect(await png.metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  const title = await png.extract({ left: 72, top: 210, width: 900, height: 60 }).stats()
  expect(title.channels[0]?.min).toBeLessThan(40)
  expect(title.channels[0]?.max).toBeGreaterThan(250)
})

test('no letter of it needs a font', () => {
  expect(previewPicture(picture)).not.toMatch(/<text|font-family/)
})

test('words that nobody of ours signed are not drawn', async () => {
  const own = pagePicture(picture)
  const forged = Buffer.from(JSON.stringify({ title: 'Ofertas' })).toString('base64url')
  const changed = own.replace(/shown=[^&]+/, `shown=${forged}`)
  expect(await statusOf(read(loader, { path: pathOf(changed) }))).toBe(404)
  expect(await statusOf(read(loader, { path: '/preview.png' }))).toBe(404)
})
