import type es from '../../es/mails/adoption'
import type { Strings } from '../../strings'

export default {
  'adoption-requested': {
    subject: 'A request to adopt waits for an answer',
    short: '{{tool}} is asked for',
    body: 'An organisation asks to adopt “{{tool}}” and waits for an answer.',
    action: 'Read the request and answer',
    reason: 'This mail came because this account maintains the tool.',
  },
  'adoption-accepted': {
    subject: 'Request to adopt accepted',
    short: 'Adoption accepted: {{tool}}',
    body: 'The adoption of “{{tool}}” was accepted. The plan begins today.',
    action: 'See the plan',
    reason: 'This mail came because this account is part of an organisation that adopts the tool.',
  },
  'adoption-declined': {
    subject: 'Request to adopt answered',
    short: 'Adoption declined: {{tool}}',
    body: 'The adoption of “{{tool}}” was declined for now. The answer says why.',
    action: 'Read the answer',
    reason: 'This mail came because this account is part of an organisation that adopts the tool.',
  },
  'adoption-withdrawn': {
    subject: 'Request to adopt withdrawn',
    short: 'A request for {{tool}} was withdrawn',
    body: 'An organisation withdrew its request to adopt “{{tool}}”. There is nothing left to answer.',
    action: 'See the adoption',
    reason: 'This mail came because this account maintains the tool.',
  },
  'adoption-in-use': {
    subject: 'A tool is in use',
    short: '{{tool}} is in use',
    body: 'What was needed is done and “{{tool}}” is in use. The first follow-up is asked for in 30 days.',
    action: 'See the adoption',
    reason: 'This mail came because this account is of one of the two sides of the adoption.',
  },
  'adoption-discontinued': {
    subject: 'An adoption has ended',
    short: 'An adoption of {{tool}} has ended',
    body: 'An adoption of “{{tool}}” has ended. The reason is on its page.',
    action: 'Read the reason',
    reason: 'This mail came because this account is of one of the two sides of the adoption.',
  },
  'follow-up-due': {
    subject: 'A follow-up waits for an answer',
    short: '{{days}}-day follow-up: {{tool}}',
    body: '“{{tool}}” has been in use for {{days}} days. Saying how it goes takes about five minutes and helps to improve it.',
    action: 'Answer the follow-up',
    reason: 'This mail came because this account is part of an organisation that adopts the tool.',
  },
  'follow-up-answered': {
    subject: 'A follow-up was answered',
    short: 'There is a follow-up answer: {{tool}}',
    body: 'An organisation has said how it goes with “{{tool}}”.',
    action: 'Read the answer',
    reason: 'This mail came because this account maintains the tool.',
  },
} satisfies Strings<typeof es>
