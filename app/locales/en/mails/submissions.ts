import type es from '../../es/mails/submissions'
import type { Strings } from '../../strings'

export default {
  'submission-received': {
    subject: 'Submission received',
    short: 'Team {{team}}: version {{number}} handed in',
    body: 'Tequio received version {{number}} of the team {{team}} on {{at, instant}}. Receipt {{receipt}}. Frozen change: {{commit}}. You can hand in again until submissions close; the last version counts.',
    action: 'See the submission and its receipt',
    reason: 'You are getting this e-mail because this account is in the team. It is worth keeping.',
  },
  'submission-withdrawn': {
    subject: 'Submission withdrawn',
    short: '{{handle}} withdrew the submission of the team {{team}}',
    body: '{{handle}} withdrew the submission of the team {{team}}: judges will not see it. You can hand in again until submissions close.',
    action: 'See the submission',
    reason: 'You are getting this e-mail because this account is in the team.',
  },
  'submission-locked': {
    subject: 'Submission frozen at the close',
    short: 'Team {{team}}: version {{number}} counts',
    body: 'Submissions have closed. For the team {{team}}, version {{number}} counts; later changes do not. Results will come by e-mail.',
    action: 'See what was frozen',
    reason: 'You are getting this e-mail because this account is in the team.',
  },
} satisfies Strings<typeof es>
