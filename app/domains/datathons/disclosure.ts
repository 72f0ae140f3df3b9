import { ok, refuse } from '~/shared/result'

/** What somebody wants to be shown beside their public name, on one datathon's pages. Either may be missing. */
export interface Disclosed {
  name: string | null
  githubLogin: string | null
}

/** Somebody as a datathon's pages name them: the public name, and what they let it show beside. */
export interface Shown {
  handle: string
  disclosed: Disclosed | null
}

/** All that somebody lets one datathon's pages say of them. */
export interface Disclosure extends Disclosed {
  /** Whether they are named among the judges; unless they say so, no public page tells who judges. */
  asJudge: boolean
}

/** How somebody takes part in a datathon: what may be shown of them follows from it. */
export interface Part {
  registered: boolean
  roles: readonly string[]
}

export function takesPart({ registered, roles }: Part): boolean {
  return registered || roles.length > 0
}

export function judges({ roles }: Pick<Part, 'roles'>): boolean {
  return roles.includes('judge')
}

/**
 * Giving a name to be shown is for those whom the datathon's pages show, being named as a judge for those who judge.
 * Refused: `takes-no-part`, `judges-not`.
 */
export function disclose(part: Part, said: Disclosure, now: Date) {
  if (!takesPart(part)) return refuse('takes-no-part')
  if (said.asJudge && !judges(part)) return refuse('judges-not', 'showAsJudge')
  return ok({ ...said, givenAt: now })
}

/** What a form says: a text beside an unticked box is not meant, and not kept. */
export function saidBy(form: {
  showName?: unknown
  name?: string
  showGithub?: unknown
  githubLogin?: string
  showAsJudge?: unknown
}): Disclosure {
  return {
    name: form.showName ? (form.name ?? null) : null,
    githubLogin: form.showGithub ? (form.githubLogin ?? null) : null,
    asJudge: Boolean(form.showAsJudge),
  }
}
