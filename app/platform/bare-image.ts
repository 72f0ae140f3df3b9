export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp'

/** More than any camera or screen makes; a small file may claim more to fill the memory. */
const mostPixels = 60_000_000

/**
 * A picture drawn anew without what it carried along: place, time and device, its maker's name, earlier versions in
 * small, whatever is hung on behind it. It is turned as its maker held it first, since how is written there too.
 * @returns null where it is no whole picture of that type, or too large to be drawn
 */
export async function bareImage(bytes: Buffer, type: ImageType): Promise<Buffer | null> {
  // Loaded by the first picture: the start does not wait for it.
  const { default: sharp } = await import('sharp')
  const format = type.slice('image/'.length) as 'png' | 'jpeg' | 'webp'
  const moves = type === 'image/webp'
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: moves })
  try {
    const { format: found, orientation } = await picture.metadata()
    if (found !== format) return null
    // A moving picture cannot be turned, and need not be.
    const upright = orientation === undefined || orientation === 1 ? picture : picture.autoOrient()
    const quality = format === 'png' ? {} : { quality: 92 }
    return await upright.toFormat(format, quality).toBuffer()
  } catch {
    return null
  }
}
