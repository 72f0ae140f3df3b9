import { gunzipSync } from 'node:zlib'
import type { Received } from './crawl'
import { carriesAnything } from './recordings'
import { unpackZip } from './unpack-zip'

/** What people write without thinking of who will read it: each leads to somebody, and stands nowhere else. */
export const planted = {
  need: { name: 'Ximena Robles Montero', phone: '951 765 4321' },
  brief: { curp: 'HEGG560427MVZRRL04', mail: 'ximena.robles@correo.example' },
  question: { name: 'Dalia Ponce Rivas', phone: '962 318 2746' },
  /** The one that its author says may be read. */
  confirmed: 'San Pedro Jaltepec',
}

const secrets = [planted.need, planted.brief, planted.question].flatMap((each) =>
  Object.values(each),
)

/** Which of what nobody confirmed stands in a text or a file, in whatever letters and with whatever between digits. */
export function secretsIn(text: string): string[] {
  const [whole, bare] = [text.toLowerCase(), text.replace(/[\s().-]+/g, '').toLowerCase()]
  return secrets.filter(
    (secret) =>
      whole.includes(secret.toLowerCase()) ||
      bare.includes(secret.replaceAll(/[\s.-]/g, '').toLowerCase()),
  )
}

async function unpacked(bytes: Buffer, type: string): Promise<Buffer[]> {
  if (type.startsWith('application/zip')) return Object.values(await unpackZip(bytes))
  return type.startsWith('application/gzip') ? [gunzipSync(bytes)] : []
}

/** The addresses whose answers tell what nobody confirmed, or carry what a phone wrote into a recording. */
export async function tellingIn(received: Received[]): Promise<string[]> {
  const telling: string[] = []
  for (const { url, bytes, type } of received) {
    const found = [bytes, ...(await unpacked(bytes, type))].flatMap((each) => [
      ...secretsIn(each.toString()),
      ...carriesAnything(each),
    ])
    if (found.length > 0) telling.push(`${url}: ${[...new Set(found)].join(', ')}`)
  }
  return telling
}
