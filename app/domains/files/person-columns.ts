import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'stored_file.uploaded_by': ['nameless', 'uploads'],
} as const satisfies PersonColumns
