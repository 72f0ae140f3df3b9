import type es from '../../es/mails/incubation'
import type { Strings } from '../../strings'

export default {
  'tool-maintainer': {
    subject: 'A tool to maintain',
    short: 'You now maintain {{tool}}',
    body: 'This account now maintains “{{tool}}”, which has come into incubation. First comes the evidence that the next gate asks for.',
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
    body: 'There is new evidence for “{{tool}}” that waits for a decision, for the criterion “$t(incubation:criteria.{{criterion}}.name)”.',
    action: 'See the evidence and decide',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'criterion-met': {
    subject: 'A criterion is met',
    short: '{{tool}} meets a criterion: $t(incubation:criteria.{{criterion}}.name)',
    body: 'The mentors decided that “{{tool}}” meets the criterion “$t(incubation:criteria.{{criterion}}.name)”.',
    action: 'See the decision and its reason',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'criterion-not-met': {
    subject: 'A criterion is not met yet',
    short: '{{tool}} does not meet a criterion yet: $t(incubation:criteria.{{criterion}}.name)',
    body: 'The mentors decided that “{{tool}}” does not meet the criterion “$t(incubation:criteria.{{criterion}}.name)” yet. The reason says what is missing.',
    action: 'See the reason and add more evidence',
    reason: 'This mail came because this account works on a tool at Tequio.',
  },
  'gate-met': {
    subject: 'All criteria of a gate are met',
    short: '{{tool}} meets all criteria of “$t(incubation:stages.{{gate}})”',
    body: 'The mentors decided that “{{tool}}” meets the last criterion that was missing, “$t(incubation:criteria.{{criterion}}.name)”. With it all criteria of the gate to “$t(incubation:stages.{{gate}})” are met.',
    action: 'See the tool and what comes next',
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
} satisfies Strings<typeof es>
