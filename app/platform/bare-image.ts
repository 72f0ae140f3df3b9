import type { Sharp } from 'sharp'

export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp'

/** More than any camera or screen makes; a small file may claim more to fill the memory. */
const mostPixels = 60_000_000

/**
 * A picture drawn anew without what it carried along: place, time and device, its maker's name, earlier versions in
 * small, whatever is hung on behind it. It is turned as its maker held it first, since how is written there too.
 * @returns null where it is no whole picture of that type, or too large to be drawn
 */
export function bareImage(bytes: Buffer, type: ImageType): Promise<Buffer | null> {
  const format = formatOf(type)
  const quality = format === 'png' ? {} : { quality: 92 }
  return redraw(bytes, type, type === 'image/webp', (picture) =>
    picture.toFormat(format, quality).toBuffer(),
  )
}

/** A first visit to a page with three of them stays under 60 kB. */
const mostBytes = 5_500

/** From as fine as a phone shows it to as coarse as still says something: width in px, quality of WebP. */
const steps = [[480, 60], [480, 40], [400, 35], [320, 30], [240, 25]] as const // prettier-ignore

/**
 * The same for a list: 480 px wide at most, in WebP of 5.5 kB, coarser until it fits or would say nothing. Of a moving
 * picture the first.
 */
export function smallImage(bytes: Buffer, type: ImageType): Promise<Buffer | null> {
  return redraw(bytes, type, false, async (picture) => {
    let small = Buffer.alloc(0)
    for (const [width, quality] of steps) {
      const fitted = picture.clone().resize({ width, withoutEnlargement: true })
      small = await fitted.webp({ quality }).toBuffer()
      if (small.byteLength <= mostBytes) break
    }
    return small
  })
}

const formatOf = (type: ImageType) => type.slice('image/'.length) as 'png' | 'jpeg' | 'webp'

/** Opens a picture as its maker held it, and draws it; what it carried along is not asked for and so not kept. */
async function redraw(
  bytes: Buffer,
  type: ImageType,
  moves: boolean,
  draw: (picture: Sharp) => Promise<Buffer>,
): Promise<Buffer | null> {
  // Loaded by the first picture: the start does not wait for it.
  const { default: sharp } = await import('sharp')
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: moves })
  try {
    const { format, orientation } = await picture.metadata()
    if (format !== formatOf(type)) return null
    // A moving picture cannot be turned, and need not be.
    return await draw(orientation === undefined || orientation === 1 ? picture : picture.autoOrient()) // prettier-ignore
  } catch {
    return null
  }
}
