import type { StoredTable } from '~/platform/data-engine/duckdb.server'
import type { Findings } from '~/platform/data-engine/findings'
import { readRows, repeatedRows, unlikeNumbers } from '~/platform/data-engine/query-table.server'
import type { ColumnProfile } from '~/shared/tables'
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
  for (const [index, column] of profile.entries()) {
    const { name, type } = schema.fields[index]!
    const values = rowCount - column.missing
    if (column.numberLike > values / 2 && column.numberLike < values) {
      const odd = await unlikeNumbers(table, index, mostPlaces)
      findings.warnings(
        'inconsistent-values',
        odd.count,
        odd.rows.map((place) => ({ ...place, column: name })),
      )
    }
    if (type !== 'year' && values >= enoughValues)
      await findFar(table, index, name, column, findings)
  }
}

async function findFar(
  table: StoredTable,
  index: number,
  column: string,
  { least, greatest, mean, deviation }: ColumnProfile,
  findings: Findings,
) {
  if (mean === null || !deviation) return
  const [low, high] = [mean - farDeviations * deviation, mean + farDeviations * deviation]
  const sides = [
    { beyond: Number(least) < low, op: 'lt' as const, limit: Math.floor(low) },
    { beyond: Number(greatest) > high, op: 'gt' as const, limit: Math.ceil(high) },
  ]
  for (const { beyond, op, limit } of sides) {
    if (!beyond) continue
    const where = [{ column: index, op, value: String(limit) }]
    const { total, rows } = await readRows(table, { where, limit: mostPlaces, offset: 0 })
    const places = rows.map(({ number, cells }) => ({ row: number, column, value: cells[index]! }))
    findings.warnings('deviated-value', total, places)
  }
}
