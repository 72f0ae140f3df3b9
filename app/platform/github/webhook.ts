import { createHmac, timingSafeEqual } from 'node:crypto'
import { ok, refuse } from '~/shared/result'

/** "Payloads are capped at 25 MB" (docs.github.com, "Webhook events and payloads"). */
const longest = 25 * 1024 * 1024

/** A push of a weekend's work has some kilobytes. What is longer is checked as it comes and never held in memory. */
const longestRead = 2_000_000

/**
 * The body of a delivery, where GitHub sent these bytes: HMAC with SHA-256 over them as they come, compared in constant
 * time (docs.github.com, "Validating webhook deliveries"). A body parsed and written again would not do.
 * @returns refuses `not-signed`, also where nobody set a secret, and `too-long` for what GitHub would not send or nobody
 * here reads
 */
export async function readDelivery(request: Request, secret: string | undefined) {
  const claimed = /^sha256=([0-9a-f]{64})$/.exec(request.headers.get('x-hub-signature-256') ?? '')
  if (!secret || !claimed) return refuse('not-signed')
  const hmac = createHmac('sha256', secret)
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of (request.body as AsyncIterable<Uint8Array> | null) ?? []) {
    bytes += chunk.byteLength
    if (bytes > longest) return refuse('too-long')
    hmac.update(chunk)
    if (bytes <= longestRead) chunks.push(chunk)
  }
  if (!timingSafeEqual(hmac.digest(), Buffer.from(claimed[1]!, 'hex'))) return refuse('not-signed')
  return bytes > longestRead ? refuse('too-long') : ok(Buffer.concat(chunks).toString())
}
