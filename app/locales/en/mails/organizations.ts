import type es from '../../es/mails/organizations'
import type { Strings } from '../../strings'

export default {
  'organization-invitation': {
    subject: 'Invitation to an organisation',
    short: 'Invitation to {{organization}}',
    body: 'There is an invitation to be a member of {{organization}} on Tequio. The link works for one person, for a week.',
    action: 'See the invitation',
    reason:
      'This mail came because somebody in the organisation wrote this address. Tequio did not keep it. If it was a mistake, just delete it.',
  },
  'organization-joined': {
    subject: 'Somebody joined the organisation',
    short: 'Somebody accepted an invitation to {{organization}}',
    body: 'Somebody accepted an invitation and is a member of {{organization}} now.',
    action: 'See who is in it',
    reason: 'This mail came because you are an owner of the organisation on Tequio.',
  },
  'organization-left': {
    subject: 'Somebody left the organisation',
    short: 'Somebody left {{organization}}',
    body: 'Somebody left {{organization}}. What they wrote stays.',
    action: 'See who is in it',
    reason: 'This mail came because you are an owner of the organisation on Tequio.',
  },
  'organization-removed': {
    subject: 'A place in an organisation ended',
    short: 'You are no longer in {{organization}}',
    body: 'An owner of {{organization}} took your account off it. Coming back takes another invitation.',
    action: 'See what waits',
    reason: 'This mail came because you were in the organisation.',
  },
  'organization-demoted': {
    subject: 'A change in an organisation',
    short: 'You are a member of {{organization}} now',
    body: 'You are no longer an owner of {{organization}}: you stay as a member.',
    action: 'See who is in it',
    reason: 'This mail came because what you can do in an organisation changed.',
  },
  'organization-offered': {
    subject: 'An offer waits for an answer',
    short: 'Offer: to own {{organization}}',
    body: 'You are asked to be an owner of {{organization}}. The offer stands for a week; until then nothing changes.',
    action: 'See the offer and answer',
    reason: 'This mail came because you are in the organisation. It stops once you leave.',
  },
  'organization-offer-accepted': {
    subject: 'An offer was accepted',
    short: '{{organization}} has one more owner',
    body: 'The offer to own {{organization}} was accepted.',
    action: 'See who is in it',
    reason: 'This mail came because you made the offer.',
  },
  'organization-offer-declined': {
    subject: 'An offer was declined',
    short: 'The offer to own {{organization}} was declined',
    body: 'The offer to own {{organization}} was declined. All stays as it was.',
    action: 'See who is in it',
    reason: 'This mail came because you made the offer.',
  },
  'organization-waits': {
    subject: 'An organisation waits to be verified',
    short: 'Waiting to be verified: {{organization}}',
    body: '{{organization}} registered and waits for somebody to check that it exists.',
    action: 'Review the organisation',
    reason: 'This mail came because this account administers Tequio.',
  },
  'organization-verified': {
    subject: 'Organisation verified',
    short: '{{organization}} is verified',
    body: '{{organization}} is verified: its page is public, and its approved briefs can be published. What was checked: {{note}}',
    action: 'See the page of the organisation',
    reason: 'This mail came because this account is an owner of the organisation on Tequio.',
  },
  'organization-refused': {
    subject: 'An organisation was not verified',
    short: '{{organization}} was not verified',
    body: '{{organization}} was not verified. What was checked: {{note}} What was written is kept, and nobody else sees it.',
    action: 'See the decision',
    reason: 'This mail came because this account is an owner of the organisation on Tequio.',
  },
  'organization-suspended': {
    subject: 'An organisation was suspended',
    short: '{{organization}} is suspended',
    body: '{{organization}} is suspended: its page is no longer public. What was checked: {{note}}',
    action: 'See the decision',
    reason: 'This mail came because this account is an owner of the organisation on Tequio.',
  },
} satisfies Strings<typeof es>
