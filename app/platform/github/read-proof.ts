import type { Octokit } from '@octokit/rest'
import { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { settings } from '../env'
import { within } from './ask'
import { clientFor, type GithubSettings } from './client'
import { githubRefusal, hasNone, UnexpectedAnswer } from './refusals'

/** What can be seen in a repository at one commit, kept as evidence. Nobody's name is in it. */
export interface RepositoryProof {
  fullName: string
  isArchived: boolean
  /** The last commit of the default branch, whole; its instant is what its author's computer said. */
  sha: string
  committedAt: string
  /** The licence file; `spdx` is null where GitHub does not recognise its text. */
  licence: { path: string; spdx: string | null } | null
  /** The README's path. */
  readme: string | null
  /** The newest release; `count` stops at a hundred. */
  releases: { count: number; latest: string | null; latestAt: string | null }
  /** What the automatic checks of that commit said. All zero where none ran. */
  checks: { passed: number; failed: number; pending: number }
}

const LONGEST_READING = 15_000

const repository = z.object({
  full_name: z.string(),
  default_branch: z.string(),
  archived: z.boolean(),
})
const commit = z.object({
  sha: z.string().regex(/^[\da-f]{40}$/),
  commit: z.object({ committer: z.object({ date: z.iso.datetime() }) }),
})
const licence = z.object({
  path: z.string(),
  license: z.object({ spdx_id: z.string().nullable() }).nullable(),
})
const readme = z.object({ path: z.string() })
const releases = z.array(
  z.object({ tag_name: z.string(), published_at: z.string().nullable(), draft: z.boolean() }),
)
const checkRuns = z.object({
  check_runs: z.array(z.object({ status: z.string(), conclusion: z.string().nullable() })),
})

/**
 * Reads from a repository's host what a gate asks for, in six requests. Refuses like `readRepository`, and with
 * `repository-empty`.
 */
export async function readProof(fullName: string, config: GithubSettings = settings) {
  try {
    const client = await clientFor(fullName, config)
    const proof = await within(LONGEST_READING, read(client, `/repos/${fullName}`))
    return proof ? ok(proof) : refuse('repository-empty')
  } catch (error) {
    return githubRefusal(error)
  }
}

async function read(client: Octokit, path: string): Promise<RepositoryProof | null> {
  const found = await ask(client, path, repository)
  if (!found) throw new UnexpectedAnswer(`no repository at ${path}`)
  const head = await ask(
    client,
    `${path}/commits/${encodeURIComponent(found.default_branch)}`,
    commit,
  )
  if (!head) return null
  const [licensed, described, released, checked] = await Promise.all([
    ask(client, `${path}/license?ref=${head.sha}`, licence),
    ask(client, `${path}/readme?ref=${head.sha}`, readme),
    ask(client, `${path}/releases?per_page=100`, releases),
    ask(client, `${path}/commits/${head.sha}/check-runs?per_page=100`, checkRuns),
  ])
  const spdx = licensed?.license?.spdx_id ?? null
  const out = (released ?? []).filter(({ draft }) => !draft)
  return {
    fullName: found.full_name,
    isArchived: found.archived,
    sha: head.sha,
    committedAt: head.commit.committer.date,
    licence: licensed && { path: licensed.path, spdx: spdx === 'NOASSERTION' ? null : spdx },
    readme: described?.path ?? null,
    releases: {
      count: out.length,
      latest: out[0]?.tag_name ?? null,
      latestAt: out[0]?.published_at ?? null,
    },
    checks: countChecks(checked?.check_runs ?? []),
  }
}

/** Null where GitHub has nothing of the kind. */
async function ask<Answer>(client: Octokit, path: string, answer: z.ZodType<Answer>) {
  try {
    const { data } = await client.request(`GET ${path}`)
    const read = answer.safeParse(data)
    if (!read.success) throw new UnexpectedAnswer(`GitHub's answer to ${path}`)
    return read.data
  } catch (error) {
    // That the repository itself is not there is no fact about it.
    if (hasNone(error) && answer !== (repository as z.ZodType<unknown>)) return null
    throw error
  }
}

/** `neutral` and `skipped` hold nothing against a commit (docs.github.com, "About status checks"). */
const passing = ['success', 'neutral', 'skipped']

function countChecks(runs: z.output<typeof checkRuns>['check_runs']): RepositoryProof['checks'] {
  const done = runs.filter(({ status }) => status === 'completed')
  const passed = done.filter(({ conclusion }) => passing.includes(conclusion ?? '')).length
  return { passed, failed: done.length - passed, pending: runs.length - done.length }
}
