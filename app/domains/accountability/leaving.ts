/** What stands in the way of deleting an account, with the page where it is settled. */
export type Obstacle =
  | { kind: 'last-administrator'; href: '/admin/roles' }
  | { kind: 'last-owner' | 'last-organizer' | 'team-lead'; name: string; href: string }

interface Standing {
  isAdministrator: boolean
  administrators: number
  organizations: { slug: string; name: string; others: number; otherOwners: number }[]
  organizedAlone: { slug: string; name: string }[]
  teams: { slug: string; name: string; role: string; others: number; submissionsCloseAt: Date }[]
}

/**
 * Deleting an account leaves nobody without an answer who counts on one: others must be able to run the instance, to
 * speak for the organisation, to organise the datathon, to lead the team. What is of nobody else stands in no way, and
 * once teams are locked a lead passes on by itself.
 */
export function obstaclesTo(standing: Standing, now: Date): Obstacle[] {
  const { isAdministrator, administrators, organizations, organizedAlone, teams } = standing
  return [
    ...(isAdministrator && administrators === 1
      ? [{ kind: 'last-administrator' as const, href: '/admin/roles' as const }]
      : []),
    ...organizations
      .filter(({ others, otherOwners }) => others > 0 && otherOwners === 0)
      .map(({ slug, name }) => ({
        kind: 'last-owner' as const,
        name,
        href: `/organizations/${slug}/members`,
      })),
    ...organizedAlone.map(({ slug, name }) => ({
      kind: 'last-organizer' as const,
      name,
      href: `/organize/${slug}/people`,
    })),
    ...teams
      .filter((team) => team.role === 'lead' && team.others > 0 && team.submissionsCloseAt > now)
      .map(({ slug, name }) => ({ kind: 'team-lead' as const, name, href: `/teams/${slug}/lead` })),
  ]
}

/** How long a copy of one's own data can be fetched before the password is asked for again. */
export const copyMinutes = 15

/** A copy takes the instance some work, and nobody needs one every hour. */
export const copiesADay = 10
