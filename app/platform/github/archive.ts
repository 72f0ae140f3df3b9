import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { ok, refuse } from '~/shared/result'
import { settings, type Settings } from '../env'
import { clientFor, type GithubSettings } from './client'
import { githubRefusal } from './refusals'

type ArchiveSettings = GithubSettings & Pick<Settings, 'githubUrl'>

/** A job waits for it, nobody's page does. */
const LONGEST_DOWNLOAD = 300_000

/**
 * The repository's files as they were at a commit, as a stream of a `.tar.gz`. GitHub sends one on
 * to another host for it; only the one that it names in its documentation is followed (on an
 * installation of one's own: the installation's).
 *
 * Refuses like `readRepository`; whoever reads the stream limits its size.
 */
export async function downloadArchive(
  fullName: string,
  sha: string,
  config: ArchiveSettings = settings,
) {
  try {
    const client = await clientFor(fullName, config)
    const { headers } = await client.request(`GET /repos/${fullName}/tarball/${sha}`, {
      request: { redirect: 'manual' },
    })
    const location = URL.parse(headers.location ?? '')
    if (!location || location.origin !== archiveOrigin(config)) return refuse('github-unreachable')
    const signal = AbortSignal.timeout(LONGEST_DOWNLOAD)
    const response = await fetch(location, { redirect: 'error', signal })
    if (response.status === 404) return refuse('repository-not-found')
    if (!response.ok || !response.body) return refuse('github-unreachable')
    return ok(Readable.fromWeb(response.body as ReadableStream))
  } catch (error) {
    if (error instanceof TypeError) return refuse('github-unreachable')
    return githubRefusal(error)
  }
}

const archiveOrigin = ({ githubUrl }: ArchiveSettings) =>
  githubUrl && githubUrl !== 'https://github.com'
    ? new URL(githubUrl).origin
    : 'https://codeload.github.com'
