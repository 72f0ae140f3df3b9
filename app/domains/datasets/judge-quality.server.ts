import type { StoredTable } from '~/platform/data-engine/duckdb.server'
import type { Findings } from '~/platform/data-engine/findings'
import {
  oddCells,
  repeatedRows,
  type Odd,
  type OddCells,
} from '~/platform/data-engine/query-table.server'
import type { ColumnProfile, WarningCode } from '~/shared/tables'
import type { TableSchema } from './fields'

const mostPlaces = 20
/** Fewer values say nothing of what is far from them. */
const enoughValues = 30
/** Counts and sums have long tails; further out than this lie typing errors more often than facts. */
const farDeviations = 8

/**
 * What a reader should know of a table that can be read without a fault: rows that stand twice, texts in a column that is
 * numbers but for them, numbers far from all others. A machine finds them; whether they are wrong is for a person to say.
 */
export async function judgeQuality(
  table: StoredTable,
  schema: TableSchema,
  profile: readonly ColumnProfile[],
  rowCount: number,
  findings: Findings,
): Promise<void> {
  const repeated = await repeatedRows(table, mostPlaces)
  findings.warnings(
    'duplicate-row',
    repeated.count,
    repeated.rows.map((row) => ({ row })),
  )
  const mixed: Odd[] = []
  const far: Odd[] = []
  for (const [column, each] of profile.entries()) {
    const values = rowCount - each.missing
    if (each.numberLike > values / 2 && each.numberLike < values) {
      mixed.push({ column, is: 'no-number' })
    }
    if (schema.fields[column]!.type !== 'year' && values >= enoughValues) {
      far.push(...farSides(column, each))
    }
  }
  const tell = (code: WarningCode, found: OddCells[]) => {
    for (const { column, count, cells } of found) {
      const { name } = schema.fields[column]!
      findings.warnings(
        code,
        count,
        cells.map((cell) => ({ ...cell, column: name })),
      )
    }
  }
  tell('inconsistent-values', await oddCells(table, mixed, mostPlaces))
  tell('deviated-value', await oddCells(table, far, mostPlaces))
}

function farSides(column: number, { least, greatest, mean, deviation }: ColumnProfile): Odd[] {
  if (mean === null || !deviation) return []
  const [low, high] = [mean - farDeviations * deviation, mean + farDeviations * deviation]
  const sides: Odd[] = []
  if (Number(least) < low) sides.push({ column, is: 'below', limit: Math.floor(low) })
  if (Number(greatest) > high) sides.push({ column, is: 'above', limit: Math.ceil(high) })
  return sides
}
