import type es from '../../es/mails/teams'
import type { Strings } from '../../strings'

export default {
  'team-joined': {
    subject: 'Somebody joined the team',
    short: '{{handle}} joined the team {{team}}',
    body: '{{handle}} joined the team {{team}} through an invitation link.',
    action: 'See the team',
    reason:
      'You are getting this e-mail because this account is in the team. It stops when you leave.',
  },
  'team-left': {
    subject: 'Somebody left the team',
    short: '{{handle}} left the team {{team}}',
    body: '{{handle}} left the team {{team}}. The place is free, and you can invite somebody else.',
    action: 'See the team',
    reason:
      'You are getting this e-mail because this account is in the team. It stops when you leave.',
  },
  'team-removed': {
    subject: 'Your place in a team has ended',
    short: 'This account is no longer in the team {{team}}',
    body: 'The lead of the team {{team}} removed this account from the team. You can join another or form a new one.',
    action: 'See teams looking for members',
    reason: 'You are getting this e-mail because this account was in the team.',
  },
  'team-lead': {
    subject: 'Leading a team',
    short: 'This account leads the team {{team}}',
    body: 'The lead of the team {{team}} handed over to this account. You can hand over to somebody else.',
    action: 'See the team',
    reason: 'You are getting this e-mail because this account is in the team.',
  },
} satisfies Strings<typeof es>
