import type es from '../../es/mails/accountability'
import type { Strings } from '../../strings'

export default {
  'audit-head': {
    subject: 'End of the audit chain',
    short: 'End of the audit chain: entry {{number}}',
    body: 'Today the audit chain ends at entry {{number}}, with this hash: {{hash}}. To compare, the person who runs the server types: npm run audit:verify -- {{number}} {{hash}}. If the answer does not say that the chain holds that entry, somebody changed or cut the chain after this e-mail. Keep it.',
    action: 'See the administration',
    reason: 'This e-mail is sent every week to those who administer the instance.',
  },
  'report-waits': {
    subject: 'A content report needs a decision',
    short: 'Content report: $t(reports:reasons.{{reason}})',
    body: 'Somebody reported something public. Reason: $t(reports:reasons.{{reason}}).',
    action: 'See the report and decide',
    reason: 'You are getting this e-mail because you administer Tequio.',
  },
  'report-kept': {
    subject: 'Answer to a report',
    short: 'What you reported is kept',
    body: 'What you reported is kept. Reason: {{reason, words}}',
    action: 'See what is taken down and why',
    reason:
      'You are getting this e-mail because the report had this address, which is now deleted.',
  },
  'report-taken-down': {
    subject: 'Answer to a report',
    short: 'What you reported was taken down',
    body: 'What you reported was taken down from every page. Reason: {{reason, words}}',
    action: 'See what is taken down and why',
    reason:
      'You are getting this e-mail because the report had this address, which is now deleted.',
  },
  'taken-down': {
    subject: 'Something was taken down',
    short: 'Something was taken down: $t(reports:reasons.{{reason}})',
    body: 'An administrator took something down. Reason: $t(reports:reasons.{{reason}}). {{note, words}} You can contest it once, and somebody else will answer.',
    action: 'See what was taken down and how to contest it',
    reason: 'You are getting this e-mail because it is yours, your organisation’s or your team’s.',
  },
  'question-hidden': {
    subject: 'A question was hidden',
    short: 'A question was hidden: $t(reports:reasons.{{reason}})',
    body: 'A question that you asked or answered was hidden, with its answer. Decided by $t(reports:hiders.{{by}}). Reason: $t(reports:reasons.{{reason}}). {{note, words}} You can object once, and an administrator answers.',
    action: 'See what was hidden and how to object',
    reason: 'You are getting this e-mail because you asked the question or answered it.',
  },
  'question-shown': {
    subject: 'A question is shown again',
    short: 'A question is shown again',
    body: 'A question that was hidden is shown again, as it was.',
    action: 'See what happened',
    reason: 'You are getting this e-mail because you asked the question or answered it.',
  },
  'answer-hidden': {
    subject: 'An answer was hidden',
    short: 'An answer was hidden: $t(reports:reasons.{{reason}})',
    body: 'Your answer was hidden. Decided by $t(reports:hiders.{{by}}). Reason: $t(reports:reasons.{{reason}}). {{note, words}} You can object once, and an administrator answers.',
    action: 'See what was hidden and how to object',
    reason: 'You are getting this e-mail because you wrote what was hidden.',
  },
  'answer-shown': {
    subject: 'An answer is shown again',
    short: 'An answer is shown again',
    body: 'An answer that was hidden is shown again, as it was.',
    action: 'See what happened',
    reason: 'You are getting this e-mail because you wrote what was hidden.',
  },
  'takedown-contested': {
    subject: 'An objection needs an answer',
    short: 'Somebody is contesting a takedown',
    body: 'The author of something that was taken down is contesting it. Somebody other than the person who took it down must answer.',
    action: 'See the objection',
    reason: 'You are getting this e-mail because you administer Tequio.',
  },
  'takedown-upheld': {
    subject: 'Answer to an objection',
    short: 'It stays taken down',
    body: 'Somebody else reviewed the decision: it stays taken down. Reason: {{note, words}}',
    action: 'See the answer',
    reason: 'You are getting this e-mail because it is yours, your organisation’s or your team’s.',
  },
  'takedown-restored': {
    subject: 'Something is shown again',
    short: 'It is shown again',
    body: 'What was taken down is shown again, as it was. Reason: {{note, words}}',
    action: 'See the answer',
    reason: 'You are getting this e-mail because it is yours, your organisation’s or your team’s.',
  },
} satisfies Strings<typeof es>
