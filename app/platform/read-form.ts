import { isUtf8 } from 'node:buffer'
import { areUsualNames, hasTooManyFields, mostFields } from './form-bounds'

/** More than anybody types into one form; files travel another way. */
const longest = 2_000_000
/** A browser shows the answer only once it has sent everything; what sends without end is cut off. */
const cutOff = 100_000_000

/**
 * Reads the form that an action was sent.
 * @param most fields that it may have
 * @throws Response 413 where it is longer than anybody types or has more fields, 415 where it is no form, 400 where it is
 * broken or names what no form of ours names
 */
export async function readForm(request: Request, most = mostFields): Promise<FormData> {
  const body = await readBody(request)
  if (body === null) throw new Response(null, { status: 413 })
  const type = request.headers.get('content-type')
  if (type === null && body.length === 0) return new FormData()
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type ?? ''))
    throw new Response(null, { status: 415 })
  if (hasTooManyFields(body, type!, most)) throw new Response(null, { status: 413 })
  if (!isUtf8(body) || !escapesAreUtf8(type!, body)) throw new Response(null, { status: 400 })
  const sent = new Response(body, { headers: { 'content-type': type! } })
  const form = await sent.formData().catch(() => null)
  if (!form || !areUsualNames(form.keys())) throw new Response(null, { status: 400 })
  return refuseNul(form)
}

/**
 * NUL is no letter: nobody sees or types it, and PostgreSQL cannot keep it in a text. What holds it came from no
 * browser's field, so nothing that somebody wrote is lost.
 * @throws Response 400 where a field holds it
 */
export function refuseNul(form: FormData): FormData {
  for (const [name, value] of form)
    if (`${name}${typeof value === 'string' ? value : ''}`.includes('\0'))
      throw new Response(null, { status: 400 })
  return form
}

/** Letters that came broken would be kept as signs that nobody wrote. A lone `%` stays what it is. */
function escapesAreUtf8(type: string, body: Buffer): boolean {
  if (!/^application\/x-www-form-urlencoded/i.test(type)) return true
  const escaped = body.toString('latin1').match(/(?:%[0-9a-f]{2})+/gi) ?? []
  return escaped.every((each) => isUtf8(Buffer.from(each.replaceAll('%', ''), 'hex')))
}

async function readBody(request: Request): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of (request.body as AsyncIterable<Uint8Array> | null) ?? []) {
    bytes += chunk.byteLength
    if (bytes <= longest) chunks.push(chunk)
    if (bytes > cutOff) break
  }
  return bytes > longest ? null : Buffer.concat(chunks)
}
