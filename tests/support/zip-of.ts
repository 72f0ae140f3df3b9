import { crc32, deflateRawSync } from 'node:zlib'

/**
 * An archive with so many files of the same bytes each, which are packed once. Past 65,535 files its end says that there
 * are so many: who made it does not care.
 */
export function zipOf(files: number, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const about = Buffer.alloc(22)
  about.writeUInt16LE(20, 0)
  about.writeUInt16LE(8, 4)
  about.writeUInt32LE(crc32(content), 10)
  about.writeUInt32LE(packed.length, 14)
  about.writeUInt32LE(content.length, 18)
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (let each = 0; each < files; each++) {
    const name = Buffer.from(`hoja-${each}.xml`)
    const length = Buffer.from([name.length, 0, 0, 0])
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), about, length, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    const version = Buffer.from([20, 0])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), version, about, length, rest, name]))
    entries.push(entry)
    at += entry.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Math.min(files, 65_535), 8)
  end.writeUInt16LE(Math.min(files, 65_535), 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...entries, listed, end])
}
