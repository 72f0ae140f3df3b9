import { ok, refuse } from '~/shared/result'

/** What somebody wants to be shown beside their public name, on one datathon's pages. Either may be missing. */
export interface Disclosed {
  name: string | null
  githubLogin: string | null
}

/** How somebody takes part in a datathon. */
export interface Part {
  registered: boolean
  roles: readonly string[]
}

export function takesPart({ registered, roles }: Part): boolean {
  return registered || roles.length > 0
}

/** Giving a name to be shown is for those whom the datathon's pages show. Refused: `takes-no-part`. */
export function disclose(part: Part, said: Disclosed, now: Date) {
  return takesPart(part) ? ok({ ...said, givenAt: now }) : refuse('takes-no-part')
}

/** What a form says: a text beside an unticked box is not meant, and not kept. */
export function saidBy(form: {
  showName?: unknown
  name?: string
  showGithub?: unknown
  githubLogin?: string
}): Disclosed {
  return {
    name: form.showName ? (form.name ?? null) : null,
    githubLogin: form.showGithub ? (form.githubLogin ?? null) : null,
  }
}
