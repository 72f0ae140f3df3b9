/** What a judge is told of a repository. Nothing here names its owner or anybody who worked on it. */
export interface DocumentFacts {
  /** SPDX; null where there is none. */
  license: string | null
  /** The languages with the most code and their share in per cent, three at most. */
  languages: { name: string; share: number }[]
  /** Where its commits lie against the event: work from before it is declared, not hidden. */
  commits: { before: number; during: number; after: number }
  contributors: number
  files: number
  releases: number
}

/** The part of what was read of a repository that judges are told from. */
interface ReadFacts {
  githubId: number
  license: string | null
  /** Bytes by language. */
  languages: Record<string, number>
  commits: { at: string }[]
  contributorCount: number
  fileCount: number
  releases: unknown[]
}

/** @returns null where nothing was read of the repository */
export function documentFacts(
  facts: Partial<ReadFacts>,
  event: { startsAt: Date; submissionsCloseAt: Date },
): DocumentFacts | null {
  if (!facts.githubId) return null
  const bytes = Object.entries(facts.languages ?? {}).sort(([, a], [, b]) => b - a)
  const all = bytes.reduce((sum, [, size]) => sum + size, 0)
  const made = (facts.commits ?? []).map(({ at }) => new Date(at))
  return {
    license: facts.license ?? null,
    languages: bytes
      .slice(0, 3)
      .map(([name, size]) => ({ name, share: Math.round((100 * size) / all) })),
    commits: {
      before: made.filter((at) => at < event.startsAt).length,
      during: made.filter((at) => event.startsAt <= at && at < event.submissionsCloseAt).length,
      after: made.filter((at) => event.submissionsCloseAt <= at).length,
    },
    contributors: facts.contributorCount ?? 0,
    files: facts.fileCount ?? 0,
    releases: facts.releases?.length ?? 0,
  }
}
