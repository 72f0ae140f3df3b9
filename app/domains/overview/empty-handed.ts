import type { Viewer } from '../people/rules'

/** As whom somebody is told that nothing waits: by what they do here most, a newcomer where nothing is under way. */
export type EmptyHanded =
  'administrator' | 'curator' | 'organizer' | 'companion' | 'member' | 'takesPart' | 'newcomer'

export function emptyHanded(
  { roles }: Pick<Viewer, 'roles'>,
  places: { organizations: number; datathons: number; tools: number },
): EmptyHanded {
  const role = (['organizer', 'curator', 'companion', 'administrator'] as const).find((each) =>
    roles.includes(each),
  )
  if (role) return role
  if (places.organizations > 0) return 'member'
  return places.datathons + places.tools > 0 ? 'takesPart' : 'newcomer'
}
