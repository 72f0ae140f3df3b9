import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'datathon.created_by': ['nameless', 'datathons'],
  'datathon_role.person_id': ['gone', 'roles'],
  'datathon_role.granted_by': ['nameless', null],
  'conduct_handler.person_id': ['gone', 'conductHandler'],
  'conduct_handler.named_by': ['nameless', null],
  'conduct_report.reporter_id': ['nameless', 'conductReports'],
  // Whom a report is about never learns of it here.
  'conduct_named.person_id': ['gone', null],
  'conduct_reader.person_id': ['gone', null],
  'conduct_message.person_id': ['nameless', 'conductMessages'],
  'disclosure.person_id': ['gone', 'disclosures'],
  'registration.person_id': ['gone', 'registrations'],
} as const satisfies PersonColumns
