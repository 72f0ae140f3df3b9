import type es from '../../es/mails/needs'
import type { Strings } from '../../strings'

export default {
  'need-told': {
    subject: 'A need is waiting for a companion',
    short: 'A need is waiting for a companion',
    body: 'Somebody shared a need that this account can accompany. Nobody is accompanying it yet.',
    action: 'Read the need',
    reason: 'You are getting this e-mail because this account accompanies needs on Tequio.',
  },
  'need-unheard': {
    subject: 'A need is waiting for somebody who speaks its language',
    short: 'A need is waiting for somebody who speaks its language',
    body: 'No companion has said that they speak the language in which a need was shared. Somebody who can accompany it has to be found.',
    action: 'Read the need',
    reason:
      'You are getting this e-mail because this account organises on Tequio and looks after needs.',
  },
  'need-taken': {
    subject: 'A need has a companion',
    short: '{{handle}} is accompanying the need you shared',
    body: '{{handle}} is accompanying the need shared from this account.',
    action: 'See the need',
    reason: 'You are getting this e-mail because a need was shared on Tequio from this account.',
  },
  'need-handed-over': {
    subject: 'A need was handed over to you',
    short: 'A need was handed over to you',
    body: 'Somebody asked this account to accompany a need from today. If you cannot, give it back to the list.',
    action: 'See the need',
    reason: 'You are getting this e-mail because this account accompanies needs on Tequio.',
  },
  'need-message': {
    subject: 'A message about a need',
    short: 'There is a message about a need',
    body: 'The other side wrote a message about a need that this account shared or accompanies. Sign in to read it.',
    action: 'Read and answer',
    reason: 'You are getting this e-mail because this account shared or accompanies the need.',
  },
  'need-corrected': {
    subject: 'A need was corrected',
    short: 'A need was corrected',
    body: 'The other side corrected a need that this account shared or accompanies. Its page shows it as it is now.',
    action: 'Read the need',
    reason: 'You are getting this e-mail because this account shared or accompanies the need.',
  },
  'need-deleted': {
    subject: 'A need was deleted',
    short: 'A need was deleted by the person who shared it',
    body: 'The person who shared a need that this account accompanied has deleted it. Nothing they shared is left, in the draft of a brief neither.',
    action: 'See the needs',
    reason: 'You are getting this e-mail because this account accompanied the need.',
  },
  'need-emptied': {
    subject: 'What was shared in a need was deleted',
    short: 'The person who shared a need has deleted what they shared',
    body: 'The person who shared a need that this account accompanies has deleted its text, voice notes and messages. The brief remains, with what had already been taken into it.',
    action: 'See the need',
    reason: 'You are getting this e-mail because this account accompanies the need.',
  },
  'need-brief': {
    subject: 'Answers to approve',
    short: 'Answers in a brief need your approval',
    body: 'The need you shared is being written up as a brief. Nothing is published unless you approve each answer.',
    action: 'Read and approve',
    reason: 'You are getting this e-mail because a need was shared on Tequio from this account.',
  },
  'need-answered': {
    subject: 'A need has an answer',
    short: 'The need you shared has an answer',
    body: 'The need you shared has an answer: why it will not become a brief, and what already exists.',
    action: 'Read the answer',
    reason: 'You are getting this e-mail because a need was shared on Tequio from this account.',
  },
  'need-closed': {
    subject: 'A need was closed',
    short: 'A need was closed',
    body: 'A need that this account shared or accompanied was closed. Its page says why.',
    action: 'See why',
    reason: 'You are getting this e-mail because this account shared or accompanied the need.',
  },
} satisfies Strings<typeof es>
