import sharp from 'sharp'
import { expect, test } from 'vitest'
import { smallImage } from './bare-image'

const noise = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 120, sigma: 60 } } }) // prettier-ignore
    .png()
    .toBuffer()

test('a picture that would weigh becomes coarser until a slow line carries it', async () => {
  const small = (await smallImage(await noise(2000, 1500), 'image/png'))!
  const { format, width } = await sharp(small).metadata()
  expect(format).toBe('webp')
  expect(width).toBeLessThan(480)
  expect(small.byteLength).toBeLessThan(5_500)
})

test('a plain screen keeps its width, and what is no picture is refused', async () => {
  const plain = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#124' } }).png().toBuffer() // prettier-ignore
  const small = (await smallImage(plain, 'image/png'))!
  expect((await sharp(small).metadata()).width).toBe(480)
  expect(small.byteLength).toBeLessThan(5_500)
  expect(await smallImage(Buffer.from('nada'), 'image/png')).toBe(null)
})
