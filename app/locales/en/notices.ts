import type es from '../es/notices'
import type { Strings } from '../strings'

export default {
  'signed-out': 'You are signed out.',
  'account-opened': 'The account is ready.',
  'password-changed': 'The password was changed. Other sessions were ended.',
  'profile-saved': 'The changes were saved.',
  'role-granted': 'The role was granted.',
  'role-revoked': 'The role was taken back.',
} satisfies Strings<typeof es>
