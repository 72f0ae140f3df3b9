import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'need.teller_id': ['nameless', 'needs'],
  'need.companion_id': ['nameless', 'accompanied'],
  'need_message.person_id': ['nameless', 'messages'],
} as const satisfies PersonColumns
