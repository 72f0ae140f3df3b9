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
  'submissions-distributed': 'The submissions are assigned. Judges get an e-mail.',
  'nothing-to-distribute': 'There were no gaps to fill: every submission has its judges.',
  'judge-assigned': 'The submission is assigned. They get an e-mail.',
  'assignment-withdrawn': 'That person no longer judges the submission.',
  'sheet-saved': 'The sheet is saved.',
  'sheet-submitted': 'The sheet is handed in and counts.',
  'sheet-reopened': 'The sheet is open again. It does not count until you hand it in anew.',
  'conflict-declared': 'The conflict is declared. The submission goes to somebody else.',
  'results-published': 'The results are public. Teams and judges get an e-mail.',
} satisfies Strings<typeof es>
