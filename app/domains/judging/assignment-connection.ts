import {
  canTake,
  give,
  load,
  pairsOf,
  readers,
  reading,
  take,
  type Draft,
  type Pair,
} from './assignment-draft'

/**
 * Joins groups that share no judge, without changing anybody's share of the work: a group apart cannot be compared
 * with the rest, because its judges may simply be milder. Two ways: two judges swap a submission each, or a judge
 * hands one to somebody who reads exactly one fewer. Either needs a pair that lies on a cycle, since its own group
 * must hold together without it. Where conflicts leave neither, the groups stay.
 */
export function connect(draft: Draft): void {
  for (;;) {
    const { groupOf, onCycle } = survey(draft)
    if (new Set(groupOf.values()).size < 2) return
    const joined = onCycle.some(
      (spare) => swapInto(draft, spare, groupOf) || handInto(draft, spare, groupOf),
    )
    if (!joined) return
  }
}

function swapInto(draft: Draft, spare: Pair, groupOf: Map<string, number>): boolean {
  const other = pairsOf(draft).find(
    ({ judge, submission }) =>
      groupOf.get(judge) !== groupOf.get(spare.judge) &&
      !draft.isKept(judge, submission) &&
      canTake(draft, judge, spare.submission) &&
      canTake(draft, spare.judge, submission),
  )
  if (!other) return false
  for (const { judge, submission } of [spare, other]) take(draft, judge, submission)
  give(draft, spare.judge, other.submission)
  give(draft, other.judge, spare.submission)
  return true
}

function handInto(draft: Draft, spare: Pair, groupOf: Map<string, number>): boolean {
  const taker = [...draft.submissionsOf.keys()].find(
    (judge) =>
      groupOf.has(judge) &&
      groupOf.get(judge) !== groupOf.get(spare.judge) &&
      load(draft, judge) === load(draft, spare.judge) - 1 &&
      canTake(draft, judge, spare.submission),
  )
  if (taker === undefined) return false
  take(draft, spare.judge, spare.submission)
  give(draft, taker, spare.submission)
  return true
}

/** Which group each judge with work belongs to, and the pairs that their group could do without. */
function survey(draft: Draft): { groupOf: Map<string, number>; onCycle: Pair[] } {
  const groupOf = new Map<string, number>()
  const onCycle: Pair[] = []
  let group = 0
  for (const judge of draft.submissionsOf.keys()) {
    if (groupOf.has(judge) || load(draft, judge) === 0) continue
    const tree = grow(draft, judge)
    for (const member of tree.keys()) {
      if (member.startsWith('j')) groupOf.set(member.slice(1), group)
    }
    onCycle.push(...cyclesIn(draft, tree))
    group += 1
  }
  return { groupOf, onCycle: onCycle.filter((pair) => !draft.isKept(pair.judge, pair.submission)) }
}

/** A spanning tree from one judge outward: each node (`j` or `s` before its id) with its parent and depth. */
function grow(draft: Draft, root: string): Map<string, { parent: string | null; depth: number }> {
  const tree = new Map([[`j${root}`, { parent: null as string | null, depth: 0 }]])
  for (const [node, { depth }] of tree) {
    const id = node.slice(1)
    const next = node.startsWith('j') ? reading(draft, id) : readers(draft, id)
    const sign = node.startsWith('j') ? 's' : 'j'
    for (const neighbour of next) {
      const name = sign + neighbour
      if (!tree.has(name)) tree.set(name, { parent: node, depth: depth + 1 })
    }
  }
  return tree
}

/** A pair outside of the tree closes a cycle with the tree's path between its two ends. */
function cyclesIn(draft: Draft, tree: ReturnType<typeof grow>): Pair[] {
  const found = new Map<string, Pair>()
  const note = (a: string, b: string) => {
    const [judge, submission] = a.startsWith('j') ? [a, b] : [b, a]
    found.set(`${judge} ${submission}`, { judge: judge.slice(1), submission: submission.slice(1) })
  }
  for (const { judge, submission } of pairsOf(draft)) {
    let [a, b] = [`j${judge}`, `s${submission}`]
    const [one, two] = [tree.get(a), tree.get(b)]
    if (!one || !two || one.parent === b || two.parent === a) continue
    note(a, b)
    while (a !== b) {
      if ((tree.get(a)?.depth ?? 0) < (tree.get(b)?.depth ?? 0)) [a, b] = [b, a]
      const up = tree.get(a)?.parent
      if (!up) break
      note(a, up)
      a = up
    }
  }
  return [...found.values()]
}
