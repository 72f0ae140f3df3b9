import { expect, test } from 'vitest'
import { fileKindOf } from './file-kind'

const kindOf = (text: string, encoding: BufferEncoding = 'latin1') =>
  fileKindOf(Buffer.from(text, encoding))

test('a file is what its first bytes say', () => {
  expect(kindOf('%PDF-1.7\n')).toBe('application/pdf')
  expect(kindOf('\x89PNG\r\n\x1a\n')).toBe('image/png')
  expect(kindOf('\xff\xd8\xff\xe1')).toBe('image/jpeg')
  expect(kindOf('RIFF\x10\0\0\0WEBPVP8 ')).toBe('image/webp')
  expect(kindOf('Acta de la reunión\r\n', 'utf8')).toBe('text/plain')
})

test('a letter cut in two at the end of what was read is still text', () => {
  expect(fileKindOf(Buffer.from('reunión').subarray(0, 6))).toBe('text/plain')
})

test('programs, archives, other encodings and nothing at all are none of them', () => {
  for (const other of [
    'MZ\x90\0\x03',
    'PK\x03\x04',
    '\x7fELF',
    'RIFF\0\0\0\0AVI ',
    'a\0b',
    'reuni\xf3n.',
    '',
  ])
    expect(kindOf(other), other).toBeNull()
})
