import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'team_member.person_id': ['gone', 'teams'],
  'team_request.person_id': ['gone', 'requests'],
  'team_invitation.created_by': ['nameless', 'invitations'],
} as const satisfies PersonColumns
