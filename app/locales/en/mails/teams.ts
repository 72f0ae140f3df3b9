import type es from '../../es/mails/teams'
import type { Strings } from '../../strings'

export default {
  'team-asked': {
    subject: 'Somebody asks for a place in the team',
    short: '{{handle}} asks for a place in the team {{team}}',
    body: '{{handle}} asks for a place in the team {{team}}. Anybody in the team can give it, or say not for now.',
    action: 'See who asks',
    reason:
      'You are getting this e-mail because this account is in the team. It stops when you leave.',
  },
  'team-place-given': {
    subject: 'You have a place in the team',
    short: 'The team {{team}} gave you the place',
    body: 'The team {{team}} gave you the place that you asked for. This account is now in the team.',
    action: 'Open the team',
    reason: 'You are getting this e-mail because this account asked for a place in the team.',
  },
  'team-place-declined': {
    subject: 'No place in the team for now',
    short: 'The team {{team}} said not for now',
    body: 'The team {{team}} does not give you the place that you asked for, for now. You can ask another team or form one.',
    action: 'See teams with places',
    reason: 'You are getting this e-mail because this account asked for a place in the team.',
  },
  'team-joined': {
    subject: 'Somebody joined the team',
    short: '{{handle}} joined the team {{team}}',
    body: '{{handle}} joined the team {{team}}.',
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
    action: 'See teams with places',
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
