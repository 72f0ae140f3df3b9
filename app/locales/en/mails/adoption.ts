import type es from '../../es/mails/adoption'
import type { Strings } from '../../strings'

export default {
  'adoption-requested': {
    subject: 'An adoption request needs an answer',
    short: 'Adoption requested: {{tool}}',
    body: 'An organisation has asked to adopt “{{tool}}” and is waiting for an answer.',
    action: 'Read the request and answer',
    reason: 'You are getting this e-mail because this account maintains the tool.',
  },
  'adoption-accepted': {
    subject: 'Adoption request accepted',
    short: 'Adoption accepted: {{tool}}',
    body: 'The adoption of “{{tool}}” was accepted. The plan begins today.',
    action: 'See the plan',
    reason:
      'You are getting this e-mail because this account is part of an organisation that adopts the tool.',
  },
  'adoption-declined': {
    subject: 'Adoption request answered',
    short: 'Adoption declined: {{tool}}',
    body: 'The adoption of “{{tool}}” was declined for now. The answer says why.',
    action: 'Read the answer',
    reason:
      'You are getting this e-mail because this account is part of an organisation that adopts the tool.',
  },
  'adoption-withdrawn': {
    subject: 'Adoption request withdrawn',
    short: 'A request for {{tool}} was withdrawn',
    body: 'An organisation withdrew its request to adopt “{{tool}}”. There is nothing left to answer.',
    action: 'See the adoption',
    reason: 'You are getting this e-mail because this account maintains the tool.',
  },
  'adoption-in-use': {
    subject: 'A tool is in use',
    short: '{{tool}} is in use',
    body: 'Onboarding is complete and “{{tool}}” is in use. The first follow-up is in 30 days.',
    action: 'See the adoption',
    reason: 'You are getting this e-mail because this account is on one side of the adoption.',
  },
  'adoption-discontinued': {
    subject: 'An adoption has ended',
    short: 'An adoption of {{tool}} has ended',
    body: 'An adoption of “{{tool}}” has ended. The reason is on its page.',
    action: 'Read the reason',
    reason: 'You are getting this e-mail because this account is on one side of the adoption.',
  },
  'adopted-tool-retired': {
    subject: 'A tool you adopted was retired',
    short: '{{tool}} was retired',
    body: '“{{tool}}” was retired. Its page says why and what to use instead. The adoption may go on as long as it serves, with no follow-ups after one last question.',
    action: 'See what to do',
    reason:
      'You are getting this e-mail because this account belongs to an organisation that adopts the tool.',
  },
  'follow-up-due': {
    subject: 'A follow-up needs an answer',
    short: '{{days}}-day follow-up: {{tool}}',
    body: '“{{tool}}” has been in use for {{days}} days. Saying how it is going takes about five minutes and helps to improve it.',
    action: 'Answer the follow-up',
    reason:
      'You are getting this e-mail because this account is part of an organisation that adopts the tool.',
  },
  'follow-up-answered': {
    subject: 'A follow-up was answered',
    short: 'There is a follow-up answer: {{tool}}',
    body: 'An organisation has said how “{{tool}}” is going.',
    action: 'Read the answer',
    reason: 'You are getting this e-mail because this account maintains the tool.',
  },
} satisfies Strings<typeof es>
