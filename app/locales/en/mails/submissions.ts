import type es from '../../es/mails/submissions'
import type { Strings } from '../../strings'

export default {
  'submission-received': {
    subject: 'Submission received',
    short: 'Team {{team}}: version {{number}} handed in',
    body: 'Tequio received version {{number}} of the team {{team}} on {{at, instant}}. Receipt {{receipt}}. Frozen change: {{commit}}. You can hand in again until the close; the last one counts.',
    action: 'See the submission and its receipt',
    reason: 'You get this mail because this account is in the team. It is worth keeping.',
  },
  'submission-withdrawn': {
    subject: 'Submission withdrawn',
    short: '{{handle}} withdrew the submission of the team {{team}}',
    body: '{{handle}} withdrew the submission of the team {{team}}: judges will not see it. Until the close you can hand in again.',
    action: 'See the submission',
    reason: 'You get this mail because this account is in the team.',
  },
  'submission-locked': {
    subject: 'Submission frozen at the close',
    short: 'Team {{team}}: version {{number}} counts',
    body: 'Submissions have closed. Of the team {{team}} version {{number}} counts; nothing that changes later does. Results will come by mail.',
    action: 'See what was frozen',
    reason: 'You get this mail because this account is in the team.',
  },
} satisfies Strings<typeof es>
