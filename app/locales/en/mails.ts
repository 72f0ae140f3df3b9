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
    alone:
      '{{happened}}. What follows may name other people or organisations: better read it when you are alone.',
    stop: 'Stop getting e-mails like this one',
    choose: 'Choose which ones come, and how often',
    reply:
      'You can also answer by replying to this e-mail from the same address: what you write is published as it is, without the quoted text. If this account organises, scores, curates data or administers, you must first confirm it on the page. If the first line says CLARIFICATION, all teams are told. Leave out personal details and small places.',
    replyToComment:
      'You can also answer by replying to this e-mail from the same address: the answer reaches the reviewer, without the quoted text. It will not be public.',
  },
  digest: {
    name: 'Digest',
    subject_one: 'Digest: {{count}} notice',
    subject_other: 'Digest: {{count}} notices',
    answering:
      'Each question is answered at its link: replying to this e-mail does not reach the person who asked.',
    reason: 'You are getting this e-mail because the account asked for these notices in a digest.',
    stop: 'Stop getting digests',
  },
  'digest-reply': {
    subject: 'A reply to a digest was not accepted',
    short: 'A reply to a digest was not accepted',
    body: 'You replied to a digest, and nobody will read that reply: a digest gathers several notices, so we cannot tell which one it answers. Each question is answered at its link. If you get questions at once, you can answer those e-mails.',
    action: 'See the notices and answer',
    reason:
      'You are getting this e-mail because this address replied to a digest. It is sent once a day.',
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
