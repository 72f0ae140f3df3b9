import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { inDuckDb } from './duckdb.server'
import {
  isKeptApart,
  sqlText,
  storedNames,
  type StoredColumn,
  type StoredRow,
} from './stored-column'

const cellsInMemory = 200_000

/**
 * Writes rows to a Parquet file, texts beside values, in constant memory: first as plain CSV of our own quoting, which the
 * engine then reads without having to guess anything.
 * @param scratch a folder for what lies between; nothing stays there
 */
export async function writeTable(
  path: string,
  columns: readonly StoredColumn[],
  rows: AsyncIterable<StoredRow[]>,
  scratch: string,
): Promise<void> {
  const folder = await mkdtemp(join(scratch, 'table-'))
  try {
    const plain = join(folder, 'plain.csv')
    await pipeline(Readable.from(lines(columns, rows)), createWriteStream(plain))
    const reach = { files: [path, plain], scratch: folder, columns: columns.length }
    await inDuckDb(reach, (connection) => connection.run(copyStatement(plain, path, columns)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* lines(columns: readonly StoredColumn[], rows: AsyncIterable<StoredRow[]>) {
  const kept = columns.flatMap((column, index) => (isKeptApart(column) ? [index] : []))
  for await (const batch of rows) {
    if (batch.length > 0) yield batch.map((row) => line(row, kept)).join('')
  }
}

function line({ number, cells, values }: StoredRow, kept: readonly number[]): string {
  let text = String(number)
  for (const cell of cells) text += `,"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`
  for (const index of kept) text += `,${values[index] ?? ''}`
  return `${text}\n`
}

/** Small row groups and a small buffer keep memory flat, with one column or with hundreds. */
function copyStatement(from: string, to: string, columns: readonly StoredColumn[]): string {
  const names = storedNames(columns).map(({ name, type }) => `${sqlText(name)}: ${sqlText(type)}`)
  const group = Math.max(2048, Math.min(20_480, Math.floor(cellsInMemory / columns.length)))
  const dialect = [
    'auto_detect = false',
    'header = false',
    `delim = ','`,
    `quote = '"'`,
    `escape = '"'`,
    `new_line = '\\n'`,
    `nullstr = ''`,
    'allow_quoted_nulls = false',
    'max_line_size = 1500000',
    'buffer_size = 3000000',
    `columns = {${names.join(', ')}}`,
  ]
  return (
    `copy (select * from read_csv(${sqlText(from)}, ${dialect.join(', ')})) ` +
    `to ${sqlText(to)} (format parquet, compression zstd, row_group_size ${group}, use_tmp_file false)`
  )
}
