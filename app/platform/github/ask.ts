import type { Octokit } from '@octokit/rest'
import { hasNone, isNotModified, UnexpectedAnswer } from './refusals'
import type { RepositoryFacts } from './facts'
import type { Part } from './parts'

type Known = Partial<RepositoryFacts>
type Answered = { facts: Known; etag?: string }

/**
 * Asks for one part of a repository. With an `etag` GitHub may answer that nothing changed; then
 * no fact comes back, and those known before go on being true.
 */
export async function ask(
  client: Octokit,
  fullName: string,
  part: Part,
  known: Known,
  etag?: string,
): Promise<Answered> {
  try {
    const { data, headers, status } = await client.request(
      `GET /repos/${fullName}${part.path(known)}`,
      {
        headers: etag ? { 'if-none-match': etag } : {},
      },
    )
    // An answer that broke off is empty too; only this one says that there is nothing.
    if (Number(status) === 204 && part.none) return { facts: part.none }
    const facts = part.factsOf(data)
    if (!facts) throw new UnexpectedAnswer(`GitHub's answer to ${part.path(known)}`)
    return { facts, etag: headers.etag }
  } catch (error) {
    if (isNotModified(error)) return { facts: {}, etag }
    if (part.none && hasNone(error)) return { facts: part.none }
    throw error
  }
}

/** Gives up on work that takes too long; waiting in a queue of requests counts too. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new UnexpectedAnswer(`no answer within ${milliseconds} ms`)
    timer = setTimeout(() => reject(error), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
