import { hasRole, type Viewer } from '../people/rules'
import type { Decider } from './rules'

/**
 * Who names a deputy: administrators and organisers, whose word others wait for.
 * @param organizes the viewer organises a datathon, which a later domain knows
 */
export function canNameDeputy(viewer: Viewer | null, organizes: boolean): boolean {
  return viewer !== null && (organizes || hasRole(viewer, 'administrator', 'organizer'))
}

/** Those who may decide on what somebody asked for: everybody but that person, each once, in their own right first. */
export function othersThan(askedBy: string | null, deciders: Decider[]): Decider[] {
  const own = deciders.filter(({ principalId }) => principalId === null)
  const deputies = deciders.filter(({ principalId }) => principalId !== null)
  const seen = new Set([askedBy])
  return [...own, ...deputies].filter(({ personId }) => {
    if (seen.has(personId)) return false
    seen.add(personId)
    return true
  })
}

/** As whom somebody decides: in their own right or in another's place; undefined where they may not at all. */
export function deciderFor(viewer: Pick<Viewer, 'id'>, deciders: Decider[]): Decider | undefined {
  return othersThan(null, deciders).find(({ personId }) => personId === viewer.id)
}

/** Whoever asked may think again, and never decides: neither as themselves nor as anybody's deputy. */
export function isAsker(viewer: Pick<Viewer, 'id'>, approval: { askedBy: string | null }): boolean {
  return viewer.id === approval.askedBy
}
