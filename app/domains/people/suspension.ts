import { ok, refuse } from '~/shared/result'

/**
 * Suspending an account: never the last administrator's, since nobody could undo it then.
 * @param administrators those who administer and are not suspended
 */
export function suspend(
  person: { id: string; suspendedAt: Date | null },
  administrators: string[],
) {
  if (person.suspendedAt) return refuse('already-suspended')
  if (administrators.length === 1 && administrators[0] === person.id)
    return refuse('last-administrator')
  return ok(undefined)
}

export function reinstate(person: { suspendedAt: Date | null }) {
  return person.suspendedAt ? ok(undefined) : refuse('not-suspended')
}
