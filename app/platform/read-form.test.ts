import { expect, test } from 'vitest'
import { readForm } from './read-form'

const urlencoded = 'application/x-www-form-urlencoded'
const send = (body: string | Buffer<ArrayBuffer>, type = urlencoded) =>
  readForm(
    new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } }),
  )

const part = (value: Buffer) =>
  Buffer.concat([
    Buffer.from('--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n'),
    value,
    Buffer.from('\r\n--x--\r\n'),
  ]) as Buffer<ArrayBuffer>

test('a form is read as it was typed, a lone percent sign and a replacement character too', async () => {
  expect((await send('a=100%+ni%C3%B1o&a=%EF%BF%BD')).getAll('a')).toEqual(['100% niño', '\uFFFD'])
  const form = await send(part(Buffer.from('niño')), 'multipart/form-data; boundary=x')
  expect(form.get('a')).toBe('niño')
})

test('checklist 24: NUL and broken UTF-8 are refused, whole and in parts', async () => {
  for (const body of ['a=x%00y', '%00=a', 'a=%FF%FE', 'a=%C3&b=1', Buffer.from('a=\xff', 'latin1')])
    await expect(send(body), String(body)).rejects.toMatchObject({ status: 400 })
  for (const value of [Buffer.from('x\0y'), Buffer.from('\xff\xfe', 'latin1')])
    await expect(send(part(value), 'multipart/form-data; boundary=x')).rejects.toMatchObject({
      status: 400,
    })
})
