import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'trace_decision.decided_by': ['nameless', 'decisions'],
} as const satisfies PersonColumns
