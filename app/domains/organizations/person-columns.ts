import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'membership.person_id': ['gone', 'memberships'],
  'organization_invitation.created_by': ['nameless', 'invitations'],
  'organization_decision.decided_by': ['nameless', 'decisions'],
} as const satisfies PersonColumns
