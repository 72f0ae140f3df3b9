import type { Octokit } from '@octokit/rest'
import { ok, refuse } from '~/shared/result'
import { settings } from '../env'
import { ask, within } from './ask'
import { clientFor, type GithubSettings } from './client'
import type { Commit, RepositoryFacts } from './facts'
import { commits, head, others, repository, type Part } from './parts'
import { githubRefusal } from './refusals'

/** Somebody has just linked a repository and waits for what was read. */
const LONGEST_READING = 15_000
/** Somebody hands in, perhaps in the last minute. */
const LONGEST_RECEIPT = 6_000
const PAGES_OF_COMMITS = 3

type Known = Partial<RepositoryFacts>

/**
 * Reads a repository's public facts, in about nine requests. What is `known` from an earlier
 * reading is asked for conditionally, which costs nothing at GitHub where it has not changed.
 *
 * Refuses with `repository-not-found` (also a private one), `github-rate-limited`,
 * `github-refuses` (our credentials) or `github-unreachable`.
 */
export async function readRepository(
  fullName: string,
  known: RepositoryFacts | null = null,
  config: GithubSettings = settings,
) {
  try {
    const client = await clientFor(fullName, config)
    return ok(await within(LONGEST_READING, readFacts(client, fullName, known ?? {})))
  } catch (error) {
    return githubRefusal(error)
  }
}

/**
 * Where a branch points now, in one request, since a receipt may not wait for more.
 * Refuses like `readRepository`, and with `repository-empty`.
 */
export async function headCommit(
  fullName: string,
  branch: string,
  config: GithubSettings = settings,
) {
  try {
    const client = await clientFor(fullName, config)
    const asked = ask(client, fullName, head, { defaultBranch: branch })
    const { facts } = await within(LONGEST_RECEIPT, asked)
    return facts.head ? ok(facts.head) : refuse('repository-empty')
  } catch (error) {
    return githubRefusal(error)
  }
}

async function readFacts(
  client: Octokit,
  fullName: string,
  known: Known,
): Promise<RepositoryFacts> {
  const etags = { ...known.etags }
  const read = async (name: string, part: Part, before: Known) => {
    const { facts, etag } = await ask(client, fullName, part, before, etags[name])
    if (etag) etags[name] = etag
    return facts
  }
  const named = { ...known, ...(await read('repository', repository, known)) }
  const start = { ...named, ...(await read('head', head, named)) }
  const parts = Object.entries(others).filter(([name]) => start.head || name !== 'tree')
  const found = await Promise.all([
    ...parts.map(([name, part]) => read(name, part, start)),
    readHistory(client, fullName, start, known),
  ])
  return Object.assign(start, ...found, { etags }) as RepositoryFacts
}

/** Newest first, until the pages allowed are full. The same head has the same history. */
async function readHistory(
  client: Octokit,
  fullName: string,
  start: Known,
  known: Known,
): Promise<Known> {
  if (!start.head || start.head.sha === known.head?.sha) return {}
  const history: Commit[] = []
  for (let page = 1; page <= PAGES_OF_COMMITS; page++) {
    const { facts } = await ask(client, fullName, commits(page), start)
    history.push(...(facts.commits ?? []))
    if ((facts.commits ?? []).length < 100) break
  }
  return { commits: history }
}
