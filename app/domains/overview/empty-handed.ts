import type { Viewer } from '../people/rules'

/** As whom somebody is told that nothing waits: by what they do here most, a newcomer where nothing is under way. */
export type EmptyHanded =
  | 'administrator'
  | 'curator'
  | 'organizer'
  | 'companion'
  | 'member'
  | 'seeker'
  | 'takesPart'
  | 'teller'
  | 'newcomer'

export function emptyHanded(
  { roles }: Pick<Viewer, 'roles'>,
  places: { organizations: number; briefs: number; needs: number; datathons: number; tools: number }, // prettier-ignore
): EmptyHanded {
  const role = (['organizer', 'curator', 'companion', 'administrator'] as const).find((each) =>
    roles.includes(each),
  )
  if (role) return role
  // An organisation that tells no problem of its own came for a tool.
  if (places.organizations > 0) return places.briefs > 0 ? 'member' : 'seeker'
  if (places.datathons + places.tools > 0) return 'takesPart'
  return places.needs > 0 ? 'teller' : 'newcomer'
}
