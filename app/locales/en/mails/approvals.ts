import type es from '../../es/mails/approvals'
import type { Strings } from '../../strings'

export default {
  'approval-asked': {
    subject: 'Something waits for a second approval',
    short: 'Waits for a decision: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): it was asked for, and a second person decides, by {{until, instant}} at the latest.',
    action: 'See what is asked for and decide',
    reason: 'You get this because you may decide it, by your role or as a deputy.',
  },
  'approval-approved': {
    subject: 'Something you asked for was approved',
    short: 'Approved: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): a second person approved it. {{reason}}',
    action: 'See what follows',
    reason: 'You get this because you asked for it.',
  },
  'approval-refused': {
    subject: 'Something you asked for was not approved',
    short: 'Not approved: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): a second person did not approve it. Reason: {{reason}}',
    action: 'See what was asked for',
    reason: 'You get this because you asked for it.',
  },
  'approval-dropped': {
    subject: 'Something you asked for is not decided any more',
    short: 'Not decided any more: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): nobody has to decide on it any more. $t(approvals:droppedFor.{{because}}) If it is still needed, you can ask again.',
    action: 'See where it stands',
    reason: 'You get this because you asked for it.',
  },
  'approval-decided': {
    subject: 'Decision saved',
    short: 'Decision saved: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): your decision was saved.',
    action: 'See what it was about',
    reason: 'You get this because you decided.',
  },
  'deputy-named': {
    subject: 'Somebody asks you to be their deputy',
    short: '{{handle}} asks you to be their deputy',
    body: '{{handle}} asks you to decide in their place on what takes two people. Nothing begins unless you accept.',
    action: 'Accept or decline',
    reason: 'You get this because somebody proposed you as their deputy.',
  },
  'deputy-accepted': {
    subject: 'A deputy has accepted',
    short: '{{handle}} accepted to be a deputy',
    body: '{{handle}} accepted to decide in another person’s place on what takes two people.',
    action: 'See the deputies',
    reason: 'Those who name a deputy and all administrators get this.',
  },
  'deputy-ended': {
    subject: 'A deputyship has ended',
    short: '{{handle}} ended a deputyship',
    body: '{{handle}} ended the deputyship. From now on nobody decides in that place.',
    action: 'See the deputies',
    reason: 'You get this because you were part of it.',
  },
} satisfies Strings<typeof es>
