import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'adoption.requested_by': ['nameless', 'requests'],
  'adoption_change.changed_by': ['nameless', 'changes'],
  'step_tick.ticked_by': ['nameless', 'steps'],
  'follow_up.answered_by': ['nameless', 'followUps'],
} as const satisfies PersonColumns
