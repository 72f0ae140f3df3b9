import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'catalog_draft.saved_by': ['nameless', 'drafts'],
  'catalog_entry_version.published_by': ['nameless', 'versions'],
} as const satisfies PersonColumns
