import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'tool_role.person_id': ['gone', 'roles'],
  'stage_change.changed_by': ['nameless', 'stageChanges'],
  'gate_evidence.added_by': ['nameless', 'evidence'],
  'gate_decision.decided_by': ['nameless', 'decisions'],
  'effort.person_id': ['nameless', 'effort'],
} as const satisfies PersonColumns
