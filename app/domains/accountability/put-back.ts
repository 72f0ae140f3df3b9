import { turnedBack, withoutMentions, withoutMentionsIn, type Mention } from './mentions'

/** A column's value as PostgreSQL writes it. */
export type Written = string | null

type Cell = { was: Written; now: Written }

interface Swapped {
  table: string
  rows: { key: string[]; cells: Record<string, Cell> }[]
}

/** All that a shelter hides, as it is sealed. */
export interface Stash {
  /** Of what belongs to the sheltered. */
  swapped: Swapped[]
  /** Of what others wrote, where the sheltered were named. */
  mentioned: Swapped[]
  mentions: Mention[]
}

/** Finds what another shelter keeps of the same place. */
export function cellIn(
  stash: Stash,
  table: string,
  key: string[],
  column: string,
): Cell | undefined {
  const same = key.join('\n')
  for (const { table: other, rows } of [...stash.swapped, ...stash.mentioned]) {
    if (other !== table) continue
    const cell = rows.find((row) => row.key.join('\n') === same)?.cells[column]
    if (cell) return cell
  }
  return undefined
}

/**
 * What is to stand in a place when its shelter ends. Where nobody wrote meanwhile, what stood there; where somebody
 * did, theirs, with the names back in it.
 */
export function comesBack(cell: Cell, current: Written, named: readonly Mention[] | null): Written {
  if (current === cell.now) return cell.was
  if (named === null || current === null) return current
  const back = turnedBack(named)
  const json = cell.was !== null && /^[[{]/.test(cell.was) && parsed(current)
  return json ? JSON.stringify(withoutMentionsIn(json, back)) : withoutMentions(current, back)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
