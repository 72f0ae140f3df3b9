import type es from '../../es/mails/needs'
import type { Strings } from '../../strings'

export default {
  'need-told': {
    subject: 'A need is waiting for company',
    short: 'A need is waiting for company',
    body: 'Somebody told a need that this account can accompany. Nobody does so yet.',
    action: 'Read the need',
    reason: 'You receive this mail because this account accompanies needs on Tequio.',
  },
  'need-taken': {
    subject: 'A need has a companion',
    short: '{{handle}} accompanies the need that you told',
    body: '{{handle}} accompanies the need that was told with this account.',
    action: 'See the need',
    reason: 'You receive this mail because a need was told on Tequio with this account.',
  },
  'need-handed-over': {
    subject: 'A need was handed to you',
    short: 'A need was handed to you',
    body: 'Somebody asked this account to accompany a need from today on. If you cannot, give it back to the list.',
    action: 'See the need',
    reason: 'You receive this mail because this account accompanies needs on Tequio.',
  },
  'need-message': {
    subject: 'A message about a need',
    short: 'There is a message about a need',
    body: 'The other side wrote a message about a need that this account told or accompanies. Sign in to read it.',
    action: 'Read and answer',
    reason: 'You receive this mail because this account told or accompanies the need.',
  },
  'need-corrected': {
    subject: 'A need was corrected',
    short: 'A need was corrected',
    body: 'The other side corrected a need that this account told or accompanies. Its page shows it as it is now.',
    action: 'Read the need',
    reason: 'You receive this mail because this account told or accompanies the need.',
  },
  'need-deleted': {
    subject: 'A need was deleted',
    short: 'Whoever told a need deleted it',
    body: 'Whoever told a need that this account accompanied has deleted it. Nothing is left of what was told.',
    action: 'See the needs',
    reason: 'You receive this mail because this account accompanied the need.',
  },
  'need-brief': {
    subject: 'Answers to approve',
    short: 'Answers of a brief wait for your approval',
    body: 'The need that you told is being written as a brief. Nothing is published unless you approve each answer.',
    action: 'Read and approve',
    reason: 'You receive this mail because a need was told on Tequio with this account.',
  },
  'need-answered': {
    subject: 'A need has its answer',
    short: 'The need that you told has its answer',
    body: 'The need that you told has its answer: why it will not be a brief, and what exists already.',
    action: 'Read the answer',
    reason: 'You receive this mail because a need was told on Tequio with this account.',
  },
  'need-closed': {
    subject: 'A need was closed',
    short: 'A need was closed',
    body: 'A need that this account told or accompanied was closed. Its page says why.',
    action: 'See why',
    reason: 'You receive this mail because this account told or accompanied the need.',
  },
} satisfies Strings<typeof es>
