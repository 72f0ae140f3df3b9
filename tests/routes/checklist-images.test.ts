import sharp from 'sharp'
import { expect, test } from 'vitest'
import { action as prove, loader as page } from '~/routes/incubation/evidence'
import { loader as file } from '~/routes/incubation/evidence-file'
import { toolBefore } from '../support/tools'
import { post, read } from '../support/visit'

/** A picture of 60 by 40, black at the left and white at the right, that says where and by whom it was taken. */
async function pictureWithTraces(format: 'jpeg' | 'png' | 'webp') {
  const half = { create: { width: 30, height: 40, channels: 3 as const, background: '#000' } }
  const black = await sharp(half).png().toBuffer()
  return sharp({ create: { ...half.create, width: 60, background: '#fff' } })
    .composite([{ input: black, left: 0, top: 0 }])
    .toFormat(format)
    .withExif({
      IFD0: { Artist: 'Nombre Real', Copyright: 'Nombre Real', ImageDescription: 'Copal' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 25/1 57/1', GPSLongitudeRef: 'W' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><autor>Nombre Real</autor></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

async function uploadedAs(name: string, bytes: Buffer) {
  const tool = await toolBefore()
  const asked = { as: tool.maintainer, params: { tool: tool.slug, criterion: 'open-licence' } }
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  const answer = await post(prove, form, asked)
  if (!(answer instanceof Response)) return { error: (answer as { error: unknown }).error }
  const { evidence } = await read(page, asked)
  const params = { ...asked.params, evidence: evidence[0]!.id }
  const given = await read(file, { ...asked, params })
  return { type: given.headers.get('content-type'), bytes: Buffer.from(await given.arrayBuffer()) }
}

test.each(['jpeg', 'png', 'webp'] as const)(
  'checklist 17: a picture (%s) is given out without place, maker or device, and stands upright',
  async (format) => {
    const sent = await pictureWithTraces(format)
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const { type, bytes } = await uploadedAs(`foto.${format}`, sent)
    expect(type).toBe(`image/${format}`)
    const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
    expect(bytes!.toString('latin1')).not.toMatch(/Nombre Real|GPS|Exif/)
    expect([width, height]).toEqual([40, 60])
    const { data } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true })
    expect(data[20]).toBeLessThan(60)
    expect(data.at(-20)).toBeGreaterThan(200)
  },
)

test('checklist 17: what is hung on behind a picture does not stay with it', async () => {
  const picture = await sharp(await pictureWithTraces('png'))
    .png()
    .toBuffer()
  const script = '<script>alert(1)</script>'
  const { type, bytes } = await uploadedAs(
    'foto.png',
    Buffer.concat([picture, Buffer.from(script)]),
  )
  expect(type).toBe('image/png')
  expect(bytes!.includes(script)).toBe(false)
})

test('checklist 16: a picture that is broken, or claims more points than fit in memory, is refused', async () => {
  const picture = await sharp(await pictureWithTraces('png'))
    .png()
    .toBuffer()
  expect(await uploadedAs('foto.png', picture.subarray(0, 60))).toEqual({
    error: { file: ['not-evidence'] },
  })
  const large = { width: 9000, height: 9000, channels: 3 as const, background: '#fff' }
  const bomb = await sharp({ create: large }).png({ compressionLevel: 9 }).toBuffer()
  expect(bomb.byteLength).toBeLessThan(1_000_000)
  expect(await uploadedAs('foto.png', bomb)).toEqual({ error: { file: ['not-evidence'] } })
})
