import type es from '../../es/mails/organizations'
import type { Strings } from '../../strings'

export default {
  'organization-invitation': {
    subject: 'Invitation to an organisation',
    short: 'Invitation to {{organization}}',
    body: 'There is an invitation to be a member of {{organization}} on Tequio. The link works for one person, for a week.',
    action: 'See the invitation',
    reason:
      'You are getting this e-mail because somebody in the organisation entered this address. Tequio did not keep the address. If it was a mistake, just delete this e-mail.',
  },
  'organization-joined': {
    subject: 'Somebody joined the organisation',
    short: 'Somebody accepted an invitation to {{organization}}',
    body: 'Somebody accepted an invitation and is now a member of {{organization}}.',
    action: 'See who is in it',
    reason: 'You are getting this e-mail because you are an owner of the organisation on Tequio.',
  },
  'organization-left': {
    subject: 'Somebody left the organisation',
    short: 'Somebody left {{organization}}',
    body: 'Somebody left {{organization}}. What they wrote stays.',
    action: 'See who is in it',
    reason: 'You are getting this e-mail because you are an owner of the organisation on Tequio.',
  },
  'organization-removed': {
    subject: 'A place in an organisation ended',
    short: 'You are no longer in {{organization}}',
    body: 'An owner of {{organization}} removed your account. You need another invitation to return.',
    action: 'See what there is to do',
    reason: 'You are getting this e-mail because you were in the organisation.',
  },
  'organization-demoted': {
    subject: 'A change in an organisation',
    short: 'You are now a member of {{organization}}',
    body: 'You are no longer an owner of {{organization}}: you stay as a member.',
    action: 'See who is in it',
    reason: 'You are getting this e-mail because what you can do in an organisation changed.',
  },
  'organization-offered': {
    subject: 'An offer needs an answer',
    short: 'Offer: become an owner of {{organization}}',
    body: 'You are invited to be an owner of {{organization}}. The offer is open for a week; nothing changes until you accept.',
    action: 'See the offer and answer',
    reason:
      'You are getting this e-mail because you are in the organisation. It stops once you leave.',
  },
  'organization-offer-accepted': {
    subject: 'An offer was accepted',
    short: '{{organization}} has one more owner',
    body: 'The ownership offer for {{organization}} was accepted.',
    action: 'See who is in it',
    reason: 'You are getting this e-mail because you made the offer.',
  },
  'organization-offer-declined': {
    subject: 'An offer was declined',
    short: 'The ownership offer for {{organization}} was declined',
    body: 'The ownership offer for {{organization}} was declined. Everything stays as it was.',
    action: 'See who is in it',
    reason: 'You are getting this e-mail because you made the offer.',
  },
  'organization-waits': {
    subject: 'An organisation is waiting to be verified',
    short: 'Waiting to be verified: {{organization}}',
    body: '{{organization}} has registered and needs somebody to check that it exists.',
    action: 'Review the organisation',
    reason: 'You are getting this e-mail because this account administers Tequio.',
  },
  'organization-verified': {
    subject: 'Organisation verified',
    short: '{{organization}} is verified',
    body: '{{organization}} is verified: its page is public, and its approved briefs can be published. What was checked: {{note, words}}',
    action: 'See the organisation’s page',
    reason:
      'You are getting this e-mail because this account is an owner of the organisation on Tequio.',
  },
  'organization-refused': {
    subject: 'An organisation was not verified',
    short: '{{organization}} was not verified',
    body: '{{organization}} was not verified. What was checked: {{note, words}} What was written is kept, and nobody else sees it.',
    action: 'See the decision',
    reason:
      'You are getting this e-mail because this account is an owner of the organisation on Tequio.',
  },
  'organization-suspended': {
    subject: 'An organisation was suspended',
    short: '{{organization}} is suspended',
    body: '{{organization}} is suspended: its page is no longer public. What was checked: {{note, words}}',
    action: 'See the decision',
    reason:
      'You are getting this e-mail because this account is an owner of the organisation on Tequio.',
  },
} satisfies Strings<typeof es>
