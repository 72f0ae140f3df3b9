import type { InstanceRole } from '~/domains/people/rules'

/** Every kind of person that the table has a column for, in its order: what they are to the objects of the table. */
export const kinds = {
  nobody: 'has not signed in',
  person: 'has an account and no part in anything',
  'other org': 'owns another organisation',
  member: 'is a member of the organisation that wrote the briefs and adopts the tool',
  owner: 'owns that organisation; proposed the datasets too',
  'other team': 'leads another team of the same datathon',
  mate: 'is in the team',
  lead: 'leads the team',
  judge: 'judges in the datathon, and was assigned the submission',
  'other judge': 'judges in the datathon, and was assigned nothing of this team',
  mentor: 'mentors in the datathon, and the tool',
  maintainer: 'maintains the tool',
  host: 'organises this datathon',
  'other host': 'organises another datathon',
  handler: 'reads the datathon’s conduct reports',
  organizer: 'organises for the whole instance',
  curator: 'curates',
  companion: 'accompanies organisations',
  admin: 'administers the instance',
} as const

export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as Kind[]

export const instanceRolesOf: Partial<Record<Kind, InstanceRole>> = {
  organizer: 'organizer',
  curator: 'curator',
  companion: 'companion',
  admin: 'administrator',
}
