import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'notification.recipient_id': ['gone', 'notices'],
  'mail_bounce.person_id': ['gone', 'mailBounces'],
  'mail_rhythm.person_id': ['gone', 'mailRhythms'],
  'mail_refusal.person_id': ['gone', 'mailsRefused'],
} as const satisfies PersonColumns
