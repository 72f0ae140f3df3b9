import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import type { Commit } from './git'

/** A .tar.gz as `git archive` writes it: everything in one folder, the commit in a global header. */
export function tarball(folder: string, commit: Commit): Buffer {
  const time = Math.floor(commit.date.getTime() / 1000)
  const comment = `52 comment=${commit.sha}\n`
  const parts = [tarEntry('pax_global_header', Buffer.from(comment), 'g', time)]
  parts.push(tarEntry(`${folder}/`, Buffer.alloc(0), '5', time))
  for (const [path, content] of commit.files)
    parts.push(tarEntry(`${folder}/${path}`, content, '0', time))
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]))
}

/** One entry in the ustar form of POSIX.1-1988. */
function tarEntry(path: string, content: Buffer, type: '0' | '5' | 'g', time: number): Buffer {
  const header = Buffer.alloc(512)
  const { name, prefix } = splitPath(path)
  header.write(name, 0, 100)
  header.write(type === '5' ? '0000755\0' : '0000644\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write(`${time.toString(8).padStart(11, '0')}\0`, 136)
  header.write('        ', 148)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  header.write('root', 265)
  header.write('root', 297)
  header.write(prefix, 345, 155)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, content, Buffer.alloc(-content.length & 511)])
}

function splitPath(path: string) {
  if (Buffer.byteLength(path) <= 100) return { name: path, prefix: '' }
  const cut = path.indexOf('/', path.length - 100)
  return { name: path.slice(cut + 1), prefix: path.slice(0, cut) }
}

/** The same as .zip (APPNOTE.TXT 6.3, deflated, names in UTF-8). */
export function zipball(folder: string, commit: Commit): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of commit.files) {
    const name = Buffer.from(`${folder}/${path}`)
    const packed = deflateRawSync(content)
    const facts = zipFacts(content, packed, name)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed])
    directory.push(directoryEntry(facts, name, offset))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(locals.length, 8)
  end.writeUInt16LE(locals.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

/** What stands both before the file and in the directory: version needed to name lengths. */
function zipFacts(content: Buffer, packed: Buffer, name: Buffer) {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(0x0800, 2)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt16LE(0x21, 8)
  facts.writeUInt32LE(crc32(content), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(content.length, 18)
  facts.writeUInt16LE(name.length, 22)
  return facts
}

function directoryEntry(facts: Buffer, name: Buffer, offset: number) {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, name])
}
