import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api'
import { viewOfCells, sqlText, type StoredColumn } from './stored-column'

export interface StoredTable {
  /** A Parquet file written by `writeTable`. */
  path: string
  columns: readonly StoredColumn[]
  /** A folder for what does not fit into memory while a question is answered; nothing stays there. */
  scratch: string
}

/** Asks one statement and gives its rows. */
export type Ask = (sql: string, values?: DuckDBValue[]) => Promise<Record<string, unknown>[]>

const slowest = 120_000
const atOnce = 3
let running = 0
const waiting: (() => void)[] = []

/** Questions to one stored table: the engine may read that file and nothing else of the machine. */
export function withTable<T>(table: StoredTable, work: (ask: Ask) => Promise<T>): Promise<T> {
  const { path, columns, scratch } = table
  return inDuckDb(
    { files: [path], scratch, columns: columns.length },
    async (connection, begin) => {
      const ask: Ask = async (sql, values) => {
        begin()
        const reader = await connection.runAndReadAll(sql, values)
        return reader.getRowObjectsJS()
      }
      await ask(viewOfCells(path, columns))
      return work(ask)
    },
  )
}

/**
 * An engine of its own for one piece of work, shut in before it runs: no extension is fetched, only the files named and
 * its own scratch folder are reachable, and nothing it is asked can change that. A few run at once, the others wait their
 * turn; a statement that takes too long is interrupted.
 * @param reach how many columns the work has in hand and how large its files are decides its memory
 * @param work calls `begin` where a statement follows others: each has the whole time
 */
export async function inDuckDb<T>(
  reach: { files: string[]; scratch: string; columns: number },
  work: (connection: DuckDBConnection, begin: () => void) => Promise<T>,
): Promise<T> {
  await myTurn()
  let instance: DuckDBInstance | undefined
  let timer: NodeJS.Timeout | undefined
  const spill = join(reach.scratch, `spill-${randomUUID()}`)
  try {
    // Loaded by the first question: the start does not wait for it.
    const engine = await import('@duckdb/node-api')
    instance = await engine.DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      memory_limit: `${64 + reach.columns + (await megabytesOf(reach.files))}MB`,
      threads: '1',
      preserve_insertion_order: 'false',
      max_temp_directory_size: '2GB',
      temp_directory: spill,
    })
    const connection = await instance.connect()
    await connection.run(`set allowed_paths = [${reach.files.map(sqlText).join(', ')}]`)
    await connection.run('set parquet_metadata_cache = true')
    await connection.run('set enable_external_access = false')
    await connection.run('set lock_configuration = true')
    timer = setTimeout(() => connection.interrupt(), slowest)
    return await work(connection, () => timer?.refresh())
  } finally {
    clearTimeout(timer)
    instance?.closeSync()
    await rm(spill, { recursive: true, force: true })
    running -= 1
    waiting.shift()?.()
  }
}

async function myTurn() {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
}

/** What long texts need that are all unlike; a file that is yet to be written counts nothing. */
async function megabytesOf(files: string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1_000_000)
}
