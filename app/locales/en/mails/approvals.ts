import type es from '../../es/mails/approvals'
import type { Strings } from '../../strings'

export default {
  'approval-asked': {
    subject: 'Something needs a second approval',
    short: 'Needs a decision: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): it was requested, and a second person must decide by {{until, instant}} at the latest.',
    action: 'See the request and decide',
    reason:
      'You are getting this e-mail because you can decide on it, by your role or as a deputy.',
  },
  'approval-approved': {
    subject: 'Something you asked for was approved',
    short: 'Approved: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): a second person approved it. {{reason, words}}',
    action: 'See what follows',
    reason: 'You are getting this e-mail because you asked for it.',
  },
  'approval-refused': {
    subject: 'Something you asked for was not approved',
    short: 'Not approved: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): a second person did not approve it. Reason: {{reason, words}}',
    action: 'See what was asked for',
    reason: 'You are getting this e-mail because you asked for it.',
  },
  'approval-dropped': {
    subject: 'Something you asked for no longer needs a decision',
    short: 'No decision needed: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): it no longer needs a decision. $t(approvals:droppedFor.{{because}}) If it is still needed and there is time, you can ask again.',
    action: 'See where it stands',
    reason: 'You are getting this e-mail because you asked for it.',
  },
  'approval-decided': {
    subject: 'Decision saved',
    short: 'Decision saved: $t(approvals:kinds.{{what}}.title)',
    body: '$t(approvals:kinds.{{what}}.title): your decision was saved.',
    action: 'See what it was about',
    reason: 'You are getting this e-mail because you decided.',
  },
  'deputy-named': {
    subject: 'Somebody asks you to be their deputy',
    short: '{{handle}} asks you to be their deputy',
    body: '{{handle}} is asking you to decide in their place on matters that need two people. Nothing begins unless you accept.',
    action: 'Accept or decline',
    reason: 'You are getting this e-mail because somebody proposed you as their deputy.',
  },
  'deputy-accepted': {
    subject: 'A deputy has accepted',
    short: '{{handle}} agreed to be a deputy',
    body: '{{handle}} agreed to decide in another person’s place on matters that need two people.',
    action: 'See the deputies',
    reason: 'Those who name a deputy and all administrators get this.',
  },
  'deputy-ended': {
    subject: 'A deputyship has ended',
    short: '{{handle}} ended a deputyship',
    body: '{{handle}} ended the deputyship. From now on nobody decides in that place.',
    action: 'See the deputies',
    reason: 'You are getting this e-mail because you were part of it.',
  },
} satisfies Strings<typeof es>
