import type es from '../es/notices'
import type { Strings } from '../strings'

export default {
  'signed-out': 'You are signed out.',
  'account-opened': 'The account is ready.',
  'password-changed': 'The password was changed. Other sessions were ended.',
  'profile-saved': 'The changes were saved.',
  'role-granted': 'The role was granted.',
  'role-revoked': 'The role was taken back.',
  'organization-created': 'The organisation is registered. The administrators have been told.',
  'organization-saved': 'The changes were saved.',
  'organization-decided': 'The decision was saved. The owners of the organisation will get a mail.',
  'datathon-created': 'The datathon is public.',
  'datathon-saved': 'The changes were saved and are public.',
  registered: 'You are registered.',
  unregistered: 'Your registration was deleted.',
} satisfies Strings<typeof es>
