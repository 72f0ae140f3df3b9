import { bareImage, type ImageType } from './bare-image'

/** A first visit to a page with three of them stays under 60 kB. */
const mostBytes = 5_500

/** From as fine as a phone shows it to as coarse as still says something: width in px, quality of WebP. */
const steps = [[480, 60], [480, 40], [400, 35], [320, 30], [240, 25]] as const // prettier-ignore

/**
 * A picture for a list: drawn anew as by `bareImage`, 480 px wide at most, in WebP of 5.5 kB, coarser until it fits or
 * would say nothing.
 * @returns null where it is no whole picture of that type
 */
export async function smallImage(bytes: Buffer, type: ImageType): Promise<Buffer | null> {
  const bare = await bareImage(bytes, type)
  if (!bare) return null
  const { default: sharp } = await import('sharp')
  let small = bare
  for (const [width, quality] of steps) {
    small = await sharp(bare)
      .resize({ width, withoutEnlargement: true })
      .webp({ quality })
      .toBuffer()
    if (small.byteLength <= mostBytes) break
  }
  return small
}
