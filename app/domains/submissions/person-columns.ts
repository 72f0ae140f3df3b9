import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'submission_version.handed_in_by': ['nameless', 'handIns'],
} as const satisfies PersonColumns
