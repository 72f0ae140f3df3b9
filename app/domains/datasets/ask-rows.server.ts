import { askTable, type Asking } from '~/platform/data-engine/ask-table.server'
import type { RowsQuestion } from '~/shared/tables'
import { copyLocally, scratchFolder } from '../files/copy-locally.server'
import { storedColumn } from './examine-file.server'
import { fieldsOf, type TableSchema } from './fields'

export interface AskedTable {
  schema: TableSchema
  table: { storageKey: string; sha256: string }
}

/** Rows of a version, as they stand in its file, and how many there are that fit. */
export async function askRows(version: AskedTable, question: RowsQuestion, asking?: Asking) {
  return askTable({ name: 'readRows', args: [await storedTable(version), question] }, asking)
}

/** Where the rows of a version can be asked for on this machine. */
export async function storedTable({ schema, table }: AskedTable) {
  const [path, scratch] = await Promise.all([copyLocally(table), scratchFolder()])
  return { path, scratch, columns: fieldsOf(schema).map(storedColumn) }
}
