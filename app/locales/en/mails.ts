import type es from '../es/mails'
import type { Strings } from '../strings'

export default {
  frame: { greeting: 'Tequio', link: 'Open: {{url}}' },
  'sign-up': {
    subject: 'Code to confirm an address',
    short: 'Code to confirm the address',
    body: 'The code is {{code}}. The link works as well. Both expire in an hour.',
    action: 'Confirm the address',
    reason:
      'This mail came because somebody created an account on Tequio with this address. If it was not you, delete it.',
  },
  'sign-up-again': {
    subject: 'An attempt to create an account',
    short: 'Somebody tried to create an account with this address',
    body: 'Somebody tried to create an account with this address, which has one already. A forgotten password can be replaced.',
    action: 'Replace the password',
    reason:
      'This mail came because this address has an account on Tequio. By itself it changes nothing.',
  },
  reset: {
    subject: 'Link to replace the password',
    short: 'Link to replace the password',
    body: 'Somebody asked to replace the password of the account. The link works once, for an hour.',
    action: 'Choose a new password',
    reason:
      'This mail came because somebody asked to replace the password. If it was not you, delete it.',
  },
  'password-changed': {
    subject: 'Password changed',
    short: 'The password was changed',
    body: 'The password of the account was changed and other sessions were ended.',
    action: 'Change it again if it was not you',
    reason: 'This mail always comes when the password changes.',
  },
  'role-granted': {
    subject: 'A new role on Tequio',
    short: 'New role: {{role}}',
    body: 'The account has a new role: {{role}}.',
    action: 'See what waits',
    reason: 'This mail came because what the account may do has changed.',
  },
  'organization-waits': {
    subject: 'An organisation waits to be verified',
    short: 'Waiting to be verified: {{organization}}',
    body: '{{organization}} registered and waits for somebody to check that it exists.',
    action: 'Review the organisation',
    reason: 'This mail came because this account administers Tequio.',
  },
  'organization-verified': {
    subject: 'Organisation verified',
    short: '{{organization}} is verified',
    body: '{{organization}} is verified: its page is public, and its approved briefs can be published. What was checked: {{note}}',
    action: 'See the page of the organisation',
    reason: 'This mail came because this account is an owner of the organisation on Tequio.',
  },
  'organization-refused': {
    subject: 'An organisation was not verified',
    short: '{{organization}} was not verified',
    body: '{{organization}} was not verified. What was checked: {{note}} What was written is kept, and nobody else sees it.',
    action: 'See the decision',
    reason: 'This mail came because this account is an owner of the organisation on Tequio.',
  },
  'organization-suspended': {
    subject: 'An organisation was suspended',
    short: '{{organization}} is suspended',
    body: '{{organization}} is suspended: its page is no longer public. What was checked: {{note}}',
    action: 'See the decision',
    reason: 'This mail came because this account is an owner of the organisation on Tequio.',
  },
  'datathon-moved': {
    subject: 'Dates of a datathon have changed',
    short: 'Dates of “{{datathon}}” have changed',
    body_one:
      '$t(datathons:instants.{{instant}}): in the datathon “{{datathon}}” this has moved to {{to, instant}}. Reason: “{{reason}}”.',
    body_other:
      '{{count}} dates of the datathon “{{datathon}}” have changed. Reason: “{{reason}}”.',
    action: 'See the new dates',
    reason:
      'This mail came because you are registered for the datathon or have a role in it. Without a registration it no longer comes.',
  },
  'datathon-role-granted': {
    subject: 'A new role in a datathon',
    short: '“{{datathon}}”: new role, $t(datathons:roles.{{role}})',
    body: 'You have a new role in the datathon “{{datathon}}”: $t(datathons:roles.{{role}}).',
    action: 'See the datathon',
    reason: 'This mail came because what you may do in a datathon has changed.',
  },
  'tool-maintainer': {
    subject: 'A tool to maintain',
    short: 'You now maintain {{tool}}',
    body: 'This account now maintains “{{tool}}”, which has come into incubation. First come the proofs that the next gate asks for.',
    action: 'See what the gate asks for',
    reason:
      'This mail came because somebody added this account to those who maintain a tool. You can leave it on its page.',
  },
  'tool-mentor': {
    subject: 'A tool waits for a mentor',
    short: 'You now mentor {{tool}}',
    body: 'This account mentors “{{tool}}”: it decides, with its reason, whether evidence meets what each gate asks for.',
    action: 'See the tool',
    reason:
      'This mail came because somebody added this account to the mentors of a tool. You can leave it on its page.',
  },
  'evidence-added': {
    subject: 'Evidence waits for a decision',
    short: 'There is new evidence for {{tool}}',
    body: 'There is new evidence for “{{tool}}” that waits for a decision.',
    action: 'See the evidence and decide',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'criterion-met': {
    subject: 'A criterion is met',
    short: 'A criterion of {{tool}} is met',
    body: 'The mentors decided that a criterion of “{{tool}}” is met.',
    action: 'See the decision and its reason',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'criterion-not-met': {
    subject: 'A criterion is not met yet',
    short: 'A criterion of {{tool}} is not met yet',
    body: 'The mentors decided that a criterion of “{{tool}}” is not met yet. The reason says what is missing.',
    action: 'See the reason and add more evidence',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'gate-passed': {
    subject: 'A tool came to its next stage',
    short: '{{tool}} came to its next stage',
    body: '“{{tool}}” passed a gate of incubation and is in its next stage.',
    action: 'See what comes next',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'tool-stopped': {
    subject: 'Work on a tool has stopped',
    short: '{{tool}} has stopped',
    body: 'Work on “{{tool}}” stopped before it was published. The reason is on its page.',
    action: 'Read the reason',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'tool-sustained': {
    subject: 'A tool is sustained',
    short: '{{tool}} is sustained',
    body: '“{{tool}}” is now sustained: somebody maintains it and answers.',
    action: 'See the reason',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'tool-dormant': {
    subject: 'A tool is dormant',
    short: '{{tool}} is dormant',
    body: '“{{tool}}” is now dormant: it works, and nobody is improving it.',
    action: 'See the reason',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'tool-retired': {
    subject: 'A tool was retired',
    short: '{{tool}} was retired',
    body: '“{{tool}}” was retired: nobody should begin to use it.',
    action: 'See the reason and what to do',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'judging-assigned': {
    subject: 'Submissions to judge',
    short: 'Submissions to judge in {{datathon}}: {{count}}',
    body: 'There are new submissions to judge in {{datathon}}: {{count}}. Judging is open until {{until, instant}}. If you have a conflict of interest with one of them, declare it on its page.',
    action: 'Open my score sheets',
    reason: 'You got this e-mail because you are a judge of the datathon.',
  },
  'conflict-declared': {
    subject: 'A judge declared a conflict of interest',
    short: 'Conflict of interest declared in {{datathon}}',
    body: 'A judge of {{datathon}} declared a conflict of interest, and a submission waits for somebody else. Filling the gaps is enough.',
    action: 'Open judging',
    reason: 'You got this e-mail because you organise the datathon.',
  },
  'results-published': {
    subject: 'Results published',
    short: 'Results of {{datathon}}',
    body: 'The results of {{datathon}} are out. There you also find what the judges wrote to your team, which only its members read.',
    action: 'See the results',
    reason: 'You got this e-mail because you were in a team of the datathon.',
  },
  'results-published-judge': {
    subject: 'Results published',
    short: 'Results of {{datathon}}',
    body: 'The results of {{datathon}} are out. The sheets are shown without names, and anybody can repeat the computation.',
    action: 'See the results',
    reason: 'You got this e-mail because you are a judge of the datathon.',
  },
  'challenge-submitted': {
    subject: 'A brief waits for review',
    short: 'In review: {{title}}',
    body: '{{organization}} submitted the brief “{{title}}” for review.',
    action: 'Review the brief',
    reason: 'This mail came because this account organises datathons on Tequio.',
  },
  'challenge-changes-requested': {
    subject: 'Changes to a brief were asked for',
    short: 'Changes asked for: {{title}}',
    body: 'The reviewer has read the brief “{{title}}” and asks for changes. Open comments: {{count}}. Once you are done, submit it again.',
    action: 'See the comments and edit',
    reason: 'This mail came because this account belongs to the organisation that wrote the brief.',
  },
  'challenge-published': {
    subject: 'Brief published',
    short: 'Published: {{title}}',
    body: 'The brief “{{title}}” is published in the datathon {{datathon}}. From today on teams can choose it and ask questions.',
    action: 'See the published brief',
    reason: 'This mail came because this account belongs to the organisation that wrote the brief.',
  },
  'challenge-changed': {
    subject: 'A brief has changed',
    short: 'Changed: {{title}}',
    body: 'The brief “{{title}}” has a new version. What changed: {{note}}',
    action: 'Compare the two versions',
    reason:
      "This mail came because this account follows the brief or asked the question. You can stop following on the brief's page.",
  },
  'challenge-question': {
    subject: 'A question waits for an answer',
    short: 'Question about “{{title}}”',
    body: 'Somebody asked about the brief “{{title}}”: {{question}} The answer will be public to all teams.',
    action: 'Answer',
    reason: 'This mail came because this account belongs to the organisation that wrote the brief.',
  },
  'challenge-answer': {
    subject: 'A question has an answer',
    short: 'Answer in “{{title}}”',
    body: 'There is an answer in the brief “{{title}}”: {{answer}}',
    action: 'See the questions and answers',
    reason:
      "This mail came because this account follows the brief or asked the question. You can stop following on the brief's page.",
  },
  'challenge-clarification': {
    subject: 'A clarification for all teams',
    short: 'Clarification in “{{title}}”',
    body: 'There is a clarification for all teams of the brief “{{title}}”: {{answer}}',
    action: 'See the clarification',
    reason:
      "This mail came because this account follows the brief or asked the question. You can stop following on the brief's page.",
  },
} satisfies Strings<typeof es>
