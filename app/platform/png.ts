import sharp from 'sharp'

/** Draws an SVG as PNG. Its text must be outlines: the machine may have no font, and another has others. */
export function drawPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
}
