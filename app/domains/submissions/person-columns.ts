import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'submission.repository_linked_by': ['nameless', 'repositories'],
  'submission_version.handed_in_by': ['nameless', 'handIns'],
  'submission_version.repository_linked_by': ['nameless', 'repositories'],
} as const satisfies PersonColumns
