import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { askDatabase } from './embedded'
import type { Instance } from './instance'
import { until } from './until'

/** A table of so many rows, each padded so that all are about so many bytes; made as it is sent. */
export function largeTable(rows: number, bytes: number): Readable {
  const width = Math.max(0, Math.round(bytes / rows) - 22)
  function* pieces() {
    yield 'clave,estado,quejas,nota\n'
    for (let row = 0; row < rows; row += 1000) {
      let piece = ''
      for (let each = row; each < Math.min(rows, row + 1000); each++)
        piece += `${each},${states[each % 3]},${each % 97},${noteOf(each, width)}\n`
      yield piece
    }
  }
  return Readable.from(pieces())
}

const states = ['Jalisco', 'Oaxaca', 'Sonora']

/** Unlike from row to row, so that nothing is remembered instead of read. */
const noteOf = (row: number, width: number) =>
  ((row * 2_654_435_761) % 4_294_967_296).toString(36).padStart(width, 'queja ')

/** What became of a file: the code of what was found in it first, and its rows. */
interface Reading {
  state: string
  code: string | null
  rows: number | null
}

/**
 * Sends a file as a new dataset's, as a browser does, without ever holding it. Waits until it has been read.
 */
export async function sendTable(
  { url, dataDir }: Pick<Instance, 'url' | 'dataDir'>,
  cookie: string,
  name: string,
  content: Readable,
): Promise<Reading> {
  const answer = await fetch(`${url}/datasets/new`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'multipart/form-data; boundary=x',
      cookie,
    },
    body: Readable.toWeb(Readable.from(asForm(name, content))),
    duplex: 'half',
  } as RequestInit)
  const intake = answer.headers.get('location')?.split('/').at(-1)
  if (answer.status !== 302 || !intake) throw new Error(`Sending answered ${answer.status}.`)
  let found: Reading | undefined
  await until(async () => {
    const question = `select state, findings->0->>'code' as code, (facts->>'rowCount')::int as rows
      from dataset_intake where id = $1`
    ;[found] = await askDatabase<Reading>(dataDir, question, [intake])
    await wait(200)
    return found?.state === 'read' || found?.state === 'refused'
  }, 240)
  return found!
}

async function* asForm(name: string, content: Readable) {
  const part = (named: string) => `--x\r\nContent-Disposition: form-data; name="${named}"`
  yield Buffer.from(
    `${part('missingValues')}\r\n\r\n\r\n${part('file')}; filename="${name}"\r\n\r\n`,
  )
  for await (const piece of content) yield Buffer.from(piece as string)
  yield Buffer.from('\r\n--x--\r\n')
}
