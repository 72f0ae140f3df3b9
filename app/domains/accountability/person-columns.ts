import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'shelter.person_id': ['gone', 'shelters'],
  'report.decided_by': ['nameless', 'reportsDecided'],
  'takedown.taken_down_by': ['nameless', 'reportsDecided'],
  'takedown.reviewed_by': ['nameless', 'reportsDecided'],
  'shelter.begun_by': ['nameless', 'sheltersBegun'],
} as const satisfies PersonColumns
