import type es from '../es/mails'
import type { Strings } from '../strings'
import accountability from './mails/accountability'
import adoption from './mails/adoption'
import approvals from './mails/approvals'
import catalog from './mails/catalog'
import challenges from './mails/challenges'
import datasets from './mails/datasets'
import datathons from './mails/datathons'
import incubation from './mails/incubation'
import judging from './mails/judging'
import needs from './mails/needs'
import organizations from './mails/organizations'
import people from './mails/people'
import submissions from './mails/submissions'
import teams from './mails/teams'

export default {
  frame: {
    lead: 'There is news in the Tequio account. What follows may name other people or organisations: better read it in private.',
    stop: 'Stop getting mails like this one',
    choose: 'Choose which ones come, and how often',
    reply:
      'You can also answer by replying to this mail from the same address: what you write is published as it is, without what is quoted. If this account organises, scores, curates data or administers, it waits on the page for you to confirm it. If the first line says CLARIFICATION, all teams are told. No facts about persons, no small places.',
    replyToComment:
      'You can also answer by replying to this mail from the same address: the answer reaches the reviewer, without what is quoted. It will not be public.',
  },
  digest: {
    name: 'Digest of notices',
    subject_one: 'Digest: {{count}} notice',
    subject_other: 'Digest: {{count}} notices',
    answering:
      'Each question is answered at its link: an answer to this mail does not reach whoever asked.',
    reason: 'This mail came because the account asked for these notices in a digest.',
    stop: 'Stop getting digests',
  },
  'digest-reply': {
    subject: 'An answer to a digest was not taken',
    short: 'An answer to a digest was not taken',
    body: 'You answered a digest, and nobody will read that answer: a digest gathers several notices, so there is no telling which one it means. Each question is answered at its link. If you get questions at once, you can answer those mails.',
    action: 'See the notices and answer',
    reason:
      'This mail came because a digest was answered from this address. It is sent once a day.',
  },
  ...people,
  ...organizations,
  ...approvals,
  ...accountability,
  ...datathons,
  ...needs,
  ...challenges,
  ...teams,
  ...submissions,
  ...judging,
  ...catalog,
  ...incubation,
  ...datasets,
  ...adoption,
} satisfies Strings<typeof es>
