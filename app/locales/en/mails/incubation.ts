import type es from '../../es/mails/incubation'
import type { Strings } from '../../strings'

export default {
  'tool-maintainer': {
    subject: 'A tool to maintain',
    short: 'You now maintain {{tool}}',
    body: 'This account now maintains “{{tool}}”, which has entered incubation. First comes the evidence that the next gate requires.',
    action: 'See what the gate requires',
    reason:
      'You are getting this e-mail because somebody added this account as a maintainer of a tool. You can leave it on its page.',
  },
  'tool-mentor': {
    subject: 'You are a tool’s mentor',
    short: 'You now mentor {{tool}}',
    body: 'This account mentors “{{tool}}”: it decides, giving a reason, whether evidence meets what each gate requires.',
    action: 'See the tool',
    reason:
      'You are getting this e-mail because somebody added this account as a mentor of a tool. You can leave it on its page.',
  },
  'evidence-added': {
    subject: 'Evidence needs a decision',
    short: 'There is new evidence for {{tool}}',
    body: 'There is new evidence for “{{tool}}” that needs a decision, for the criterion “$t(incubation:criteria.{{criterion}}.name)”.',
    action: 'See the evidence and decide',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
  'criterion-met': {
    subject: 'A criterion is met',
    short: '{{tool}} meets a criterion: $t(incubation:criteria.{{criterion}}.name)',
    body: 'The mentors decided that “{{tool}}” meets the criterion “$t(incubation:criteria.{{criterion}}.name)”.',
    action: 'See the decision and its reason',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
  'criterion-not-met': {
    subject: 'A criterion is not met yet',
    short: '{{tool}} does not meet a criterion yet: $t(incubation:criteria.{{criterion}}.name)',
    body: 'The mentors decided that “{{tool}}” does not meet the criterion “$t(incubation:criteria.{{criterion}}.name)” yet. The reason says what is missing.',
    action: 'See the reason and add more evidence',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
  'gate-met': {
    subject: 'All criteria of a gate are met',
    short: '{{tool}} meets all criteria of “$t(incubation:stages.{{gate}})”',
    body: 'The mentors decided that “{{tool}}” meets the last criterion that was missing, “$t(incubation:criteria.{{criterion}}.name)”. With it all criteria of the gate to “$t(incubation:stages.{{gate}})” are met.',
    action: 'See the tool and what comes next',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
  'gate-passed': {
    subject: 'A tool reached its next stage',
    short: '{{tool}} reached its next stage',
    body: '“{{tool}}” passed an incubation gate and is now in its next stage.',
    action: 'See what comes next',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
  'tool-stopped': {
    subject: 'Work on a tool has stopped',
    short: '{{tool}} has stopped',
    body: 'Work on “{{tool}}” stopped before it was published. The reason is on its page.',
    action: 'Read the reason',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
  'tool-sustained': {
    subject: 'A tool is sustained',
    short: '{{tool}} is sustained',
    body: '“{{tool}}” is now sustained: somebody maintains it and answers questions.',
    action: 'See the reason',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
  'tool-dormant': {
    subject: 'A tool is dormant',
    short: '{{tool}} is dormant',
    body: '“{{tool}}” is now dormant: it works, but nobody is improving it.',
    action: 'See the reason',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
  'tool-retired': {
    subject: 'A tool was retired',
    short: '{{tool}} was retired',
    body: '“{{tool}}” was retired: nobody should start using it.',
    action: 'See the reason and what to do',
    reason: 'You are getting this e-mail because this account works on a tool on Tequio.',
  },
} satisfies Strings<typeof es>
