import { toString } from 'qrcode'

/** A QR code as an image's address, drawn here: what it says is asked of no other site. White around it, for cameras. */
export async function drawQrCode(text: string): Promise<string> {
  const svg = await toString(text, { type: 'svg', margin: 4, errorCorrectionLevel: 'M' })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
