import { canTake, give, load, reading, take, type Draft } from './assignment-draft'

/**
 * Passes submissions on until no chain of hand-overs would bring a judge closer to another's load. That is the most
 * even assignment the conflicts allow: a semi-matching is optimal exactly where it has no cost-reducing path (Harvey,
 * Ladner, Lovász and Tamir, "Semi-matchings for bipartite graphs and load balancing", 2006, theorem 3.1).
 */
export function balance(draft: Draft): void {
  // What a judge with nobody to hand over to can reach is closed, so nobody in it needs to be asked again.
  let settled = new Set<string>()
  for (;;) {
    const [judge] = [...draft.submissionsOf.keys()]
      .filter((candidate) => !settled.has(candidate))
      .sort((a, b) => load(draft, b) - load(draft, a))
    if (judge === undefined) return
    const { path, reached } = findRelief(draft, judge)
    for (const { from, to, submission } of path) {
      take(draft, from, submission)
      give(draft, to, submission)
    }
    settled = path.length > 0 ? new Set() : new Set([...settled, ...reached])
  }
}

interface HandOver {
  from: string
  to: string
  submission: string
}

/** The shortest chain of hand-overs from a judge to one who reads at least two fewer; empty where there is none. */
function findRelief(draft: Draft, judge: string): { path: HandOver[]; reached: string[] } {
  const most = load(draft, judge) - 2
  const cameBy = new Map<string, HandOver | null>([[judge, null]])
  for (const from of cameBy.keys()) {
    if (from !== judge && load(draft, from) <= most) {
      return { path: trace(cameBy, from), reached: [] }
    }
    for (const submission of reading(draft, from)) {
      if (draft.isKept(from, submission)) continue
      for (const to of draft.submissionsOf.keys()) {
        if (!cameBy.has(to) && canTake(draft, to, submission))
          cameBy.set(to, { from, to, submission })
      }
    }
  }
  return { path: [], reached: [...cameBy.keys()] }
}

function trace(cameBy: Map<string, HandOver | null>, end: string): HandOver[] {
  const path: HandOver[] = []
  for (let step = cameBy.get(end); step; step = cameBy.get(step.from)) path.push(step)
  return path
}
