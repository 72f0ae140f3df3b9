import sharp from 'sharp'
import { expect, test } from 'vitest'
import { smallImage } from './small-image'

const noise = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 120, sigma: 60 } } }) // prettier-ignore
    .png()
    .toBuffer()

test('a picture of a camera’s size becomes one that a slow line carries', async () => {
  const small = (await smallImage(await noise(2000, 1500), 'image/png'))!
  const { format, width } = await sharp(small).metadata()
  expect(format).toBe('webp')
  expect(width).toBeLessThanOrEqual(640)
})

test('a plain screen keeps its width, and what is no picture is refused', async () => {
  const plain = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#124' } }).png().toBuffer() // prettier-ignore
  const small = (await smallImage(plain, 'image/png'))!
  expect((await sharp(small).metadata()).width).toBe(640)
  expect(small.byteLength).toBeLessThan(16_000)
  expect(await smallImage(Buffer.from('nada'), 'image/png')).toBe(null)
})
