/** More than anybody types into one form; files travel another way. */
const longest = 2_000_000
/** A browser shows the answer only once it has sent everything; what sends without end is cut off. */
const cutOff = 100_000_000

/**
 * Reads the form that an action was sent.
 * @throws Response 413 where it is longer than anybody types, 415 where it is no form, 400 where it is broken
 */
export async function readForm(request: Request): Promise<FormData> {
  const body = await readBody(request)
  if (body === null) throw new Response(null, { status: 413 })
  const type = request.headers.get('content-type')
  if (type === null && body.length === 0) return new FormData()
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type ?? ''))
    throw new Response(null, { status: 415 })
  const sent = new Response(body, { headers: { 'content-type': type! } })
  const form = await sent.formData().catch(() => null)
  if (!form) throw new Response(null, { status: 400 })
  return withoutNul(form)
}

/**
 * NUL is no letter: nobody sees or types it, some programs leave it in what is copied from them, and PostgreSQL cannot
 * keep it in a text. So it is left out, rather than all that was written refused.
 */
export function withoutNul(form: FormData): FormData {
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    if (!values.some((value) => typeof value === 'string' && value.includes('\0'))) continue
    form.delete(name)
    for (const value of values) {
      form.append(name, typeof value === 'string' ? value.replaceAll('\0', '') : value)
    }
  }
  return form
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
