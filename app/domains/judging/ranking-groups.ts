/** What holds within a stretch of the ranking. */
export type GroupKind = 'alone' | 'together' | 'chain'

/**
 * Cuts the ranking where nothing that cannot be told apart lies on both sides. Within a group either all are alike
 * (`together`), or each is like its neighbours while the ends differ (`chain`).
 * @param order submissions from the first place down
 * @param stretches the longest stretches of alike neighbours, which may overlap
 */
export function groupRanking(
  order: string[],
  stretches: string[][],
): { kind: GroupKind; submissions: string[] }[] {
  const groups: { kind: GroupKind; submissions: string[] }[] = []
  for (const stretch of stretches) {
    const last = groups.at(-1)
    if (last && last.submissions.includes(stretch[0] ?? '')) {
      last.kind = 'chain'
      last.submissions.push(...stretch.filter((id) => !last.submissions.includes(id)))
    } else
      groups.push({ kind: stretch.length > 1 ? 'together' : 'alone', submissions: [...stretch] })
  }
  return groups.map((group) => ({
    ...group,
    submissions: order.filter((id) => group.submissions.includes(id)),
  }))
}

/** Those in the ranking that cannot be told from the first. */
export function likeTheFirst(order: string[], stretches: string[][]): string[] {
  const [first] = order
  return (stretches[0] ?? []).filter((id) => id !== first)
}

/**
 * How firm agreement is, by the customary limits (Krippendorff, "Content Analysis", 2004, page 241): from 0.8
 * conclusions may rest on it, from 0.667 tentative ones.
 */
export function agreementOf(alpha: number | null): 'good' | 'tentative' | 'low' | 'unknown' {
  if (alpha === null) return 'unknown'
  if (alpha >= 0.8) return 'good'
  return alpha >= 0.667 ? 'tentative' : 'low'
}
