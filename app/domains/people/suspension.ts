import { ok, refuse } from '~/shared/result'

/**
 * Suspending an account: never one's own, and never the last administrator's, since nobody could undo it then.
 * @param administrators those who administer and are not suspended
 */
export function suspend(
  person: { id: string; suspendedAt: Date | null },
  viewerId: string,
  administrators: string[],
) {
  if (person.id === viewerId) return refuse('own-account')
  if (person.suspendedAt) return refuse('already-suspended')
  if (administrators.length === 1 && administrators[0] === person.id)
    return refuse('last-administrator')
  return ok(undefined)
}

export function reinstate(person: { suspendedAt: Date | null }) {
  return person.suspendedAt ? ok(undefined) : refuse('not-suspended')
}
