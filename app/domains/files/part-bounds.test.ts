import { expect, test } from 'vitest'
import { receiveFormInto } from './receive-form.server'

const read = async (bytes: AsyncIterable<Uint8Array>) => {
  let length = 0
  for await (const piece of bytes) length += piece.byteLength
  return { ok: true as const, value: length }
}

async function receive(parts: [name: string, value: string, file?: string][]) {
  const body = [
    ...parts.flatMap(([name, value, file]) => [
      `--x\r\ncontent-disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n`,
      file ? 'content-type: text/plain\r\n\r\n' : '\r\n',
      `${value}\r\n`,
    ]),
    '--x--\r\n',
  ].join('')
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const request = new Request('http://localhost/', { method: 'POST', body, headers })
  return receiveFormInto(read, request, 1000, 1000)
}

test('a form with a file is read as it was sent', async () => {
  const { form, files } = await receive([['title', 'Censo'], ['file', 'a,b', 'censo.csv']]) // prettier-ignore
  expect(form.get('title')).toBe('Censo')
  expect(files.get('file')).toEqual({ name: 'censo.csv', stored: { ok: true, value: 3 } })
})

test('a form of more fields, files or text than any of ours is refused while it is read', async () => {
  const fields = Array.from({ length: 501 }, (_, at) => [`f${at}`, 'x'] as [string, string])
  const files = Array.from({ length: 11 }, (_, at) => [`f${at}`, 'x', 'x.txt'] as [string, string, string]) // prettier-ignore
  const texts = Array.from({ length: 3 }, (_, at) => [`f${at}`, 'x'.repeat(900_000)] as [string, string]) // prettier-ignore
  for (const parts of [fields, files, texts])
    await expect(receive(parts)).rejects.toMatchObject({ status: 413 })
})

test('a form that names what no form of ours names is refused', async () => {
  await expect(receive([['skills[400000]', 'x']])).rejects.toMatchObject({ status: 400 })
})
