import type { ToolRole } from '../incubation/rules'
import type { Side } from './rules'

/** What somebody is to an adoption: of the organisation that adopts, and of the tool. */
export interface Standing {
  isMember: boolean
  toolRoles: readonly ToolRole[]
}

/** That an adoption exists is known to its two sides alone. */
export function canSeeAdoption({ isMember, toolRoles }: Standing): boolean {
  return isMember || toolRoles.length > 0
}

/** Maintainers answer requests: it is they who will accompany. */
export function canDecideAdoption({ toolRoles }: Standing): boolean {
  return toolRoles.includes('maintainer')
}

/** The sides for which somebody ticks steps; mentors help the maintainers. Somebody of both may tick for both. */
export function sidesOf({ isMember, toolRoles }: Standing): Side[] {
  return [
    ...(isMember ? ['adopter' as const] : []),
    ...(toolRoles.length > 0 ? ['maintainers' as const] : []),
  ]
}

/** The organisation alone says how it is shown, answers follow-ups, and takes its request back. */
export function canSpeakForAdopter({ isMember }: Standing): boolean {
  return isMember
}

/** Both sides may end what they agreed. */
export function canDiscontinue(standing: Standing): boolean {
  return standing.isMember || canDecideAdoption(standing)
}
