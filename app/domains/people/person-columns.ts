import type { PersonColumns } from '~/shared/person-columns'

export const personColumns = {
  'instance_role.person_id': ['gone', 'roles'],
  'instance_role.granted_by': ['nameless', null],
  'session.person_id': ['gone', 'sessions'],
  'device.person_id': ['gone', 'devices'],
  'authenticator.person_id': ['gone', 'secondFactors'],
  'passkey.person_id': ['gone', 'secondFactors'],
  'recovery_code.person_id': ['gone', 'secondFactors'],
  'second_factor_reset.person_id': ['gone', 'secondFactors'],
  'second_factor_reset.reset_by': ['nameless', null],
  'passkey_challenge.person_id': ['gone', 'signInsWaiting'],
  'pending_sign_in.person_id': ['gone', 'signInsWaiting'],
  'suspension.person_id': ['gone', 'suspensions'],
  'suspension.suspended_by': ['nameless', null],
  'suspension.ended_by': ['nameless', null],
  'retired_handle.person_id': ['nameless', 'handlesGivenUp'],
  'password_reset.person_id': ['gone', 'passwordResets'],
  'consent.person_id': ['gone', 'consents'],
} as const satisfies PersonColumns
