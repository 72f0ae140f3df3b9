/** What a repository shows at one commit, with its instants as the reader writes them. */
export interface ShownProof {
  fullName: string
  isArchived: boolean
  sha: string
  committedOn: string
  licence: { path: string; spdx: string | null } | null
  readme: string | null
  releases: { count: number; latest: string | null; latestOn: string | null }
  checks: { passed: number; failed: number; pending: number }
  readAt: string
}
