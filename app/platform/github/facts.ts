/** A commit by its instant alone: who made it is nobody's business here. */
export type Commit = { sha: string; at: string }

/**
 * What was read of a repository, as it is stored and shown. Instants are ISO 8601 in UTC, as GitHub
 * tells them; a commit's is what its author's computer said. Nobody's name or login is kept: people
 * take part under a handle of their choice.
 */
export type RepositoryFacts = {
  githubId: number
  fullName: string
  description: string | null
  defaultBranch: string
  isArchived: boolean
  isFork: boolean
  pushedAt: string | null
  /** SPDX; `NOASSERTION` where there is a licence that GitHub does not know. */
  license: string | null
  /** Of the default branch; null where nothing was pushed yet. */
  head: (Commit & { tree: string }) | null
  /** Bytes by language, most first. */
  languages: Record<string, number>
  readme: { path: string; text: string } | null
  /** Newest first, at most ten. */
  releases: { tag: string; at: string | null }[]
  contributorCount: number
  fileCount: number
  /** Too large for others to download on a phone. */
  largeFiles: { path: string; bytes: number }[]
  /** Newest first, at most 300. */
  commits: Commit[]
  /** By part, so that GitHub need not send again what did not change. */
  etags: Record<string, string>
}
