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

test('more fields than any form of ours holds are refused before they are taken apart', async () => {
  const many = (fields: number) => Array.from({ length: fields }, (_, at) => `f${at}=x`).join('&')
  expect([...(await send(many(500))).keys()]).toHaveLength(500)
  await expect(send(many(501))).rejects.toMatchObject({ status: 413 })
  await expect(send('&'.repeat(80_000))).rejects.toMatchObject({ status: 413 })
  const inParts = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(501)
  await expect(
    send(`${inParts}--x--\r\n`, 'multipart/form-data; boundary="x"'),
  ).rejects.toMatchObject({ status: 413 })
})

test('a form that is larger by nature says so itself', async () => {
  const many = Array.from({ length: 501 }, (_, at) => `f${at}=x`).join('&')
  const headers = { 'content-type': urlencoded }
  const request = new Request('http://localhost/', { method: 'POST', body: many, headers })
  expect([...(await readForm(request, 3000)).keys()]).toHaveLength(501)
})

test('names that no form of ours has are refused', async () => {
  for (const body of [
    'skills[400000]=x',
    'a[0][201]=x',
    `${'n'.repeat(101)}=x`,
    'a=1&'.repeat(101),
  ])
    await expect(send(body), body).rejects.toMatchObject({ status: 400 })
  expect((await send('criteria[200].note=x')).get('criteria[200].note')).toBe('x')
})
