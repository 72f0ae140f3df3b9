import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'dataset.proposed_by': ['nameless', 'datasets'],
  'dataset.reviewed_by': ['nameless', 'reviews'],
  'dataset_version.created_by': ['nameless', 'versions'],
  'dataset_intake.uploaded_by': ['gone', 'intakes'],
} as const satisfies PersonColumns
