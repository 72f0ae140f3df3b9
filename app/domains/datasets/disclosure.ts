/**
 * How many records share each record's key: the k of k-anonymity. A missing value matches anything, so suppressing a
 * value raises k, of that record and of those it may now be taken for. (The sample frequencies fk of sdcMicro's
 * `freqCalc`; Templ, Kowarik and Meindl 2015, section 2.)
 *
 * Records are grouped by key, and keys by which of their values are missing: each pair of such groups is compared once on
 * the values that both have, which costs as many steps as there are different keys, not records.
 * @param rows null and undefined are missing
 * @param quasiIdentifiers names of the columns that together could identify someone
 * @returns k of each row, itself included, in the order of the rows
 */
export function keyFrequencies(
  rows: readonly Record<string, unknown>[],
  quasiIdentifiers: readonly string[],
): number[] {
  const codes = quasiIdentifiers.map(() => new Map<string, number>())
  const keys = new Map<string, Key>()
  const keyOfRow = rows.map((row) => {
    const values = quasiIdentifiers.map((name, index) => codeOf(row[name], codes[index]!))
    const text = values.join(' ')
    let key = keys.get(text)
    if (!key) keys.set(text, (key = { values, own: 0, matching: 0 }))
    key.own += 1
    return key
  })
  const groups = groupByPresence([...keys.values()])
  for (const group of groups) for (const others of groups) countMatches(group, others)
  return keyOfRow.map((key) => key.matching)
}

interface Key {
  /** A number for each value, 0 where it is missing. */
  values: number[]
  /** Records that have exactly this key. */
  own: number
  /** Records that could have it. */
  matching: number
}

/** Values are told apart with their type: the text "1" is not the number 1. */
function codeOf(value: unknown, known: Map<string, number>): number {
  if (value === null || value === undefined) return 0
  const text = `${typeof value} ${typeof value === 'bigint' ? value : JSON.stringify(value)}`
  let code = known.get(text)
  if (code === undefined) known.set(text, (code = known.size + 1))
  return code
}

function groupByPresence(keys: Key[]): Key[][] {
  const groups = new Map<string, Key[]>()
  for (const key of keys) {
    const presence = key.values.map((value) => (value === 0 ? '-' : '+')).join('')
    const group = groups.get(presence)
    if (group) group.push(key)
    else groups.set(presence, [key])
  }
  return [...groups.values()]
}

function countMatches(group: Key[], others: Key[]) {
  const common = group[0]!.values.flatMap((value, index) =>
    value !== 0 && others[0]!.values[index] !== 0 ? [index] : [],
  )
  const projection = (key: Key) => common.map((index) => key.values[index]).join(' ')
  const counts = new Map<string, number>()
  for (const key of others) {
    const place = projection(key)
    counts.set(place, (counts.get(place) ?? 0) + key.own)
  }
  for (const key of group) key.matching += counts.get(projection(key)) ?? 0
}
