import { gunzipSync, inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { tarball, zipball } from './archive'
import { makeCommit, treeOf } from './git'

const files = new Map([
  ['README.md', Buffer.from('# Hola, ñandú\n')],
  ['a.b/c.txt', Buffer.from('x')],
  ['a/b/c.txt', Buffer.from('y')],
  ['a.txt', Buffer.from('z')],
])
const first = makeCommit({
  parents: [],
  message: 'Empezar',
  author: 'copal_17',
  date: new Date('2019-01-31T15:00:00Z'),
  files,
})

test('commits have the identifiers that Git 2.47 gave to the same files, people and instants', () => {
  const second = { ...first, parents: [first.sha], message: 'Seguir' }
  const later = makeCommit({ ...second, date: new Date('2019-01-31T16:00:00Z') })
  expect(first.tree).toBe('1b0e67ee3ac58b849d8895efac3c936109056393')
  expect(first.sha).toBe('b0830d195e84a1341448131054ebba355cc0f4e1')
  expect(later.sha).toBe('7d3f2e7f7c75bd0922ca690eb09fabe31c81c526')
  expect(treeOf(new Map())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
})

test('a tarball holds the files in one folder, after a header that names the commit', () => {
  const tar = gunzipSync(tarball('equipo-a-b0830d1', first))
  const found = new Map<string, string>()
  let offset = 0
  while (tar[offset] !== 0) {
    const header = tar.subarray(offset, offset + 512)
    const text = (from: number, length: number) =>
      header.toString('latin1', from, from + length).replace(/\0.*$/s, '')
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
    expect(Number.parseInt(text(148, 8), 8)).toBe(sum)
    const size = Number.parseInt(text(124, 12), 8)
    found.set(text(0, 100), tar.toString('utf8', offset + 512, offset + 512 + size))
    offset += 512 + Math.ceil(size / 512) * 512
  }
  expect(found.get('pax_global_header')).toBe(`52 comment=${first.sha}\n`)
  expect(found.get('equipo-a-b0830d1/README.md')).toBe('# Hola, ñandú\n')
  expect(found.size).toBe(6)
})

test('a zip holds the same files, and its directory finds them', () => {
  const zip = zipball('equipo-a-b0830d1', first)
  const end = zip.lastIndexOf('PK\x05\x06', zip.length, 'latin1')
  const names: string[] = []
  let entry = zip.readUInt32LE(end + 16)
  while (entry < end) {
    const local = zip.readUInt32LE(entry + 42)
    const [packed, nameLength] = [zip.readUInt32LE(entry + 20), zip.readUInt16LE(entry + 28)]
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength)
    const content = inflateRawSync(zip.subarray(local + 30 + nameLength).subarray(0, packed))
    expect(content).toEqual(files.get(name.replace('equipo-a-b0830d1/', '')))
    names.push(name)
    entry += 46 + nameLength
  }
  expect(names.length).toBe(zip.readUInt16LE(end + 10))
  expect(names.length).toBe(files.size)
})
