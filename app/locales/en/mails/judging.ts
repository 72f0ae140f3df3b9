import type es from '../../es/mails/judging'
import type { Strings } from '../../strings'

export default {
  'judging-assigned': {
    subject: 'Submissions to judge',
    short: 'Submissions to judge in {{datathon}}: {{count}}',
    body: 'There are new submissions to judge in {{datathon}}: {{count}}. Judging is open until {{until, instant}}. If you have a conflict of interest with one of them, declare it on its page.',
    action: 'Open my score sheets',
    reason: 'You are getting this e-mail because you are a judge of the datathon.',
  },
  'conflict-declared': {
    subject: 'A judge declared a conflict of interest',
    short: 'Conflict of interest declared in {{datathon}}',
    body: 'A judge of {{datathon}} declared a conflict of interest, and a submission needs another judge. Filling the gaps is enough.',
    action: 'Open judging',
    reason: 'You are getting this e-mail because you organise the datathon.',
  },
  'results-published': {
    subject: 'Results published',
    short: 'Results of {{datathon}}',
    body: 'The results of {{datathon}} are out. You can also read what the judges wrote to your team, which only its members see.',
    action: 'See the results',
    reason: 'You are getting this e-mail because you were in a team of the datathon.',
  },
  'results-published-judge': {
    subject: 'Results published',
    short: 'Results of {{datathon}}',
    body: 'The results of {{datathon}} are out. The sheets are shown without names, and anybody can repeat the computation.',
    action: 'See the results',
    reason: 'You are getting this e-mail because you are a judge of the datathon.',
  },
} satisfies Strings<typeof es>
