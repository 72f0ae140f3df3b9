/** Draws an SVG as PNG. Its text must be outlines: the machine may have no font, and another has others. */
export async function drawPng(svg: string): Promise<Buffer> {
  // Loaded by the first picture: the start does not wait for it.
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
}
