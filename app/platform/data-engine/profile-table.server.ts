import type { ColumnProfile } from '~/shared/tables'
import { withTable, type Ask, type StoredTable } from './duckdb.server'
import { numberLike, viewOfColumn, type StoredKind } from './stored-column'

interface TableProfile {
  rows: number
  columns: ColumnProfile[]
}

type Measures = Pick<
  ColumnProfile,
  'least' | 'greatest' | 'median' | 'mean' | 'deviation' | 'histogram'
>

const bins = 20
const mostFrequent = 5
const day = 86_400_000
const unmeasured: Measures = {
  least: null,
  greatest: null,
  median: null,
  mean: null,
  deviation: null,
  histogram: null,
}

/** What each column holds, counted over every row. */
export function profileTable(table: StoredTable): Promise<TableProfile> {
  return withTable(table, async (ask) => {
    const [all] = await ask('select count(*)::integer as rows from cells')
    const columns: ColumnProfile[] = []
    // One column at a time: counting different values is what costs memory.
    for (const [index, column] of table.columns.entries()) {
      const from = `from ${viewOfColumn(table.path, column, index)}`
      columns.push({
        ...(await count(ask, from, column.kind)),
        ...(await measure(ask, from, column.kind)),
      })
    }
    return { rows: Number(all?.rows), columns }
  })
}

async function count(ask: Ask, from: string, kind: StoredKind) {
  const reads = kind === 'text' ? `regexp_full_match(v, ${numberLike})` : 'false'
  const [counts] = await ask(
    `select (count(*) - count(v))::integer as missing, count(distinct v)::integer as "distinct",
       count(*) filter (${reads})::integer as "numberLike" ${from}`,
  )
  const frequent = await ask(
    `select v::varchar as value, count(*)::integer as count ${from} where v is not null
     group by 1 order by count desc, min(row) limit ${mostFrequent}`,
  )
  return {
    ...(counts as Pick<ColumnProfile, 'missing' | 'distinct' | 'numberLike'>),
    frequent: frequent as ColumnProfile['frequent'],
  }
}

/** Days are measured as their number since 1970, and told as days again. */
async function measure(ask: Ask, from: string, kind: StoredKind): Promise<Measures> {
  if (kind !== 'integer' && kind !== 'number' && kind !== 'date') return unmeasured
  const x = kind === 'date' ? `(v - date '1970-01-01')::double` : 'v::double'
  const finite = `from (select ${x} as x ${from}) where isfinite(x)`
  const [found] = await ask(
    `select min(x) as least, max(x) as greatest, median(x) as median, avg(x) as mean,
       stddev_pop(x) as deviation ${finite}`,
  )
  const { least, greatest, median, mean, deviation } = found as Record<string, number | null>
  if (typeof least !== 'number' || typeof greatest !== 'number') return unmeasured
  const histogram = await countInSteps(ask, finite, stepsOf(kind, least, greatest), least)
  if (kind !== 'date') {
    return { least, greatest, median: median!, mean: mean!, deviation: deviation!, histogram }
  }
  const told = (days: number) => new Date(Math.round(days) * day).toISOString().slice(0, 10)
  return {
    ...unmeasured,
    least: told(least),
    greatest: told(greatest),
    median: told(median!),
    histogram,
  }
}

/** Whole numbers and days have steps of as many of them each: others would seem empty where every one has its rows. */
function stepsOf(kind: StoredKind, least: number, greatest: number) {
  if (least === greatest) return { steps: 1, width: 1 }
  if (kind === 'number') return { steps: bins, width: (greatest - least) / bins }
  const width = Math.ceil((greatest - least + 1) / bins)
  return { steps: Math.ceil((greatest - least + 1) / width), width }
}

type Steps = ReturnType<typeof stepsOf>

async function countInSteps(ask: Ask, from: string, { steps, width }: Steps, least: number) {
  const counted = await ask(
    `select least(floor((x - $1) / $2), ${steps - 1})::integer as bin, count(*)::integer as count
     ${from} group by 1`,
    [least, width],
  )
  const histogram = Array.from({ length: steps }, () => 0)
  for (const { bin: place, count: rows } of counted) histogram[Number(place)] = Number(rows)
  return histogram
}
