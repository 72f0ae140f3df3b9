import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'approval.asked_by': ['nameless', 'asked'],
  'approval.decided_by': ['nameless', 'decided'],
  'approval.decided_for': ['nameless', null],
  'deputy.principal_id': ['gone', 'deputies'],
  'deputy.deputy_id': ['gone', 'standsInFor'],
} as const satisfies PersonColumns
