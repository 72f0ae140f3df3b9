import { refuse } from '~/shared/result'

export type GithubRefusal =
  'repository-not-found' | 'github-rate-limited' | 'github-refuses' | 'github-unreachable'

/**
 * The one place where what GitHub answers becomes what a page may say. A private repository is
 * "not found" like a missing one: GitHub does not tell them apart, and neither do we.
 * @throws what is not an answer of GitHub's or of the way there: a bug of ours
 */
export function githubRefusal(error: unknown): { ok: false; refusal: GithubRefusal } {
  if (error instanceof UnexpectedAnswer || isAborted(error)) return refuse('github-unreachable')
  if (!isRequestError(error)) throw error
  if (error.status === 404 || error.status === 451) return refuse('repository-not-found')
  if (isLimited(error)) return refuse('github-rate-limited')
  if (error.status === 401 || error.status === 403) return refuse('github-refuses')
  return refuse('github-unreachable')
}

/** GitHub answered, but with something else than its interface promises, such as half an answer. */
export class UnexpectedAnswer extends Error {}

export const isNotModified = (error: unknown) => isRequestError(error) && error.status === 304

/** No README, no licence (404), or nothing pushed yet (409). */
export const hasNone = (error: unknown) =>
  isRequestError(error) && (error.status === 404 || error.status === 409)

type RequestError = Error & {
  status: number
  response?: { headers: Record<string, string | undefined> }
}

const isRequestError = (error: unknown): error is RequestError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'

const isAborted = (error: unknown) =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')

function isLimited({ status, message, response }: RequestError) {
  if (status === 429) return true
  const headers = response?.headers ?? {}
  return (
    status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' ||
      headers['retry-after'] !== undefined ||
      /rate limit/i.test(message))
  )
}
