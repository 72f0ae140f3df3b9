import { Findings } from '~/platform/data-engine/findings'
import { profileTable } from '~/platform/data-engine/profile-table.server'
import {
  csvRows,
  openCsv,
  type CsvFile,
  type Progress,
} from '~/platform/data-engine/read-csv.server'
import type { StoredColumn } from '~/platform/data-engine/stored-column'
import { surveyFile } from '~/platform/data-engine/survey-file.server'
import { writeTable } from '~/platform/data-engine/write-table.server'
import { looksLikeFormula } from '~/shared/csv'
import type { Finding } from '~/shared/tables'
import type { FileFacts } from './described'
import { fieldsOf, plainValues, type Field, type TableSchema } from './fields'
import { findJoinKeys } from './find-join-keys.server'
import { judgeQuality } from './judge-quality.server'
import { isAlone } from './is-alone'
import { keptKind, keptValue } from './kept-value'
import { watchColumn } from './watch-column'

interface Examination {
  findings: Finding[]
  /** Null where the findings keep the file out. */
  facts: FileFacts | null
}

/**
 * Reads a CSV file twice: once to check every row and see which types fit, once to write it as a table that can be asked.
 * One row that is wrong keeps the whole file out, and nothing of it is kept.
 * @param to the Parquet file that is written, and a folder for what lies between
 */
export async function examineFile(
  path: string,
  missingValues: readonly string[],
  to: { table: string; scratch: string },
  onProgress: Progress = () => {},
): Promise<Examination> {
  const findings = new Findings()
  const survey = await surveyFile(path, findings)
  const file = survey && (await openCsv(survey, findings))
  if (!file) return { findings: findings.list(), facts: null }
  // Checking takes about a third of the time, writing most of the rest.
  const { schema, rowCount } = await checkRows(file, missingValues, findings, (share, rows) =>
    onProgress(share * 0.35, rows),
  )
  if (rowCount === 0) findings.error('source-error')
  if (findings.haveErrors) return { findings: findings.list(), facts: null }
  const fields = fieldsOf(schema)
  const columns = fields.map(storedColumn)
  const rows = keptRows(file, fields, (share) => onProgress(0.35 + share * 0.5, rowCount))
  await writeTable(to.table, columns, rows, to.scratch)
  onProgress(0.85, rowCount)
  const table = { path: to.table, columns, scratch: to.scratch }
  const { columns: profile } = await profileTable(table)
  await judgeQuality(table, schema, profile, rowCount, findings)
  const joinKeys = await findJoinKeys(table, schema, profile)
  const { encoding, compression } = file.survey
  const { delimiter } = file.dialect
  const found = findings.list()
  return {
    findings: found,
    facts: {
      encoding,
      delimiter,
      compression,
      rowCount,
      schema,
      profile,
      findings: found,
      joinKeys,
    },
  }
}

/** How a column of a schema is kept. */
export function storedColumn(field: Field): StoredColumn {
  const kind = keptKind(field)
  const missing = plainValues(field.missingValues ?? [''])
  const ofTimes = kind === 'datetime' || kind === 'time'
  const hasFormat = ofTimes && field.format !== undefined && field.format !== 'default'
  return hasFormat ? { kind, missing, format: field.format } : { kind, missing }
}

async function checkRows(
  file: CsvFile,
  missingValues: readonly string[],
  findings: Findings,
  onProgress: Progress,
): Promise<{ schema: TableSchema; rowCount: number }> {
  const watches = file.labels.map((label) => watchColumn(label, missingValues))
  let rowCount = 0
  for await (const rows of csvRows(file, findings, onProgress)) {
    rowCount += rows.length
    for (const { number, cells } of rows) {
      cells.forEach((cell, index) => {
        watches[index]!.see(cell)
        if (looksLikeFormula(cell)) {
          findings.warning('forbidden-value', {
            row: number,
            column: file.labels[index],
            value: cell,
          })
        }
      })
    }
  }
  const fields = watches.map((watch) => watch.field())
  return { schema: { fields, missingValues: [...missingValues] }, rowCount }
}

async function* keptRows(file: CsvFile, fields: Field[], onShare: (share: number) => void) {
  const values = fields.map(rememberingValue)
  // What is wrong was told when the rows were checked.
  for await (const rows of csvRows(file, new Findings(), onShare)) {
    yield rows.map(({ number, cells }) => ({
      number,
      cells,
      values: cells.map((cell, index) => values[index]!(cell)),
    }))
  }
}

/** Of all columns together: what is remembered of each would fill the memory where there are hundreds. */
const remembered = 100_000

/** Columns repeat themselves: a text that was read once is not read again. */
function rememberingValue(field: Field, _place: number, { length }: Field[]) {
  const known = new Map<string, ReturnType<typeof keptValue>>()
  const most = Math.min(5000, remembered / length)
  if (keptKind(field) === 'text') return () => null
  return (text: string) => {
    let value = known.get(text)
    if (value === undefined) {
      value = keptValue(field, text)
      if (known.size < most && isAlone(text)) known.set(text, value)
    }
    return value
  }
}
