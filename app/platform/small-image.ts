import { bareImage, type ImageType } from './bare-image'

/** As wide as a column of a page on a screen of twice the dots. */
const width = 640

/** A page with three of them stays light on a slow line. */
const mostBytes = 16_000

/**
 * A picture for a list: drawn anew as by `bareImage`, 640 px wide at most, in WebP of 16 kB, coarser until it fits.
 * @returns null where it is no whole picture of that type
 */
export async function smallImage(bytes: Buffer, type: ImageType): Promise<Buffer | null> {
  const bare = await bareImage(bytes, type)
  if (!bare) return null
  const { default: sharp } = await import('sharp')
  for (const [share, quality] of [
    [1, 60],
    [1, 40],
    [0.75, 35],
    [0.5, 30],
  ] as const) {
    // prettier-ignore
    const small = await sharp(bare)
      .resize({ width: Math.round(width * share), withoutEnlargement: true })
      .webp({ quality })
      .toBuffer()
    if (small.byteLength <= mostBytes || share === 0.5) return small
  }
  return null
}
