import type { Transaction } from 'db/client'
import type { Mention } from './mentions'
import { cellIn, comesBack, type Stash, type Written } from './put-back'
import { isValueTaken, lockRow, writeRow } from './queries-rows.server'
import { listLater, updateSealed } from './queries.server'
import { openStash, sealStash } from './stash.server'

interface Later {
  id: string
  stash: Stash
  changed?: boolean
}

/**
 * Puts back what a shelter hid. Where another one that began later lies over the same place, it is handed what stood
 * there: it comes back when that one ends.
 */
export async function putBack(
  shelter: { id: string; sealed: Buffer },
  trx: Transaction,
): Promise<void> {
  const { swapped, mentioned, mentions } = openStash(shelter.sealed)
  const later: Later[] = (await listLater(shelter.id, trx)).map(({ id, sealed }) => ({
    id,
    stash: openStash(sealed),
  }))
  for (const each of mentioned) await putBackTable(each, mentions, later, trx)
  for (const each of swapped) await putBackTable(each, null, later, trx)
  for (const { id, stash, changed } of later)
    if (changed) await updateSealed(id, sealStash(stash), trx)
}

async function putBackTable(
  { table, rows }: Stash['swapped'][number],
  named: readonly Mention[] | null,
  later: Later[],
  trx: Transaction,
) {
  for (const { key, cells } of rows) {
    const current = await lockRow(table, key, Object.keys(cells), trx)
    if (!current) continue
    const values: Record<string, Written> = {}
    for (const [column, cell] of Object.entries(cells)) {
      const over = later.find(({ stash }) => cellIn(stash, table, key, column)?.was === cell.now)
      const above = over && cellIn(over.stash, table, key, column)
      if (over && above) {
        above.was = cell.was
        over.changed = true
      } else values[column] = comesBack(cell, current[column] ?? null, named)
    }
    await writeRow(table, key, await freed(table, values, current, trx), trx)
  }
}

/** A slug or handle that somebody took meanwhile comes back with a number. */
async function freed(
  table: string,
  values: Record<string, Written>,
  current: Record<string, Written>,
  trx: Transaction,
) {
  for (const column of ['slug', 'handle']) {
    const wanted = values[column]
    if (!wanted || wanted === current[column]) continue
    for (let n = 2; await isValueTaken(table, column, values[column] ?? '', trx); n += 1)
      values[column] = `${wanted}-${n}`
  }
  return values
}
