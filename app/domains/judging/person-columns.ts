import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'judge_assignment.judge_id': ['nameless', 'sheets'],
  'judge_assignment.assigned_by': ['nameless', null],
  'conflict_of_interest.judge_id': ['gone', 'conflicts'],
  'results.published_by': ['nameless', 'resultsPublished'],
} as const satisfies PersonColumns
