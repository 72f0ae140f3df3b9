import type es from '../../es/mails/people'
import type { Strings } from '../../strings'

export default {
  'sign-up': {
    subject: 'Code to confirm an address',
    short: 'Code to confirm the address',
    body: 'The code is {{code}}. The link works as well. Both expire in an hour.',
    action: 'Confirm the address',
    reason:
      'You are getting this e-mail because somebody created an account on Tequio with this address. If it was not you, delete this e-mail.',
  },
  'sign-up-again': {
    subject: 'An attempt to create an account',
    short: 'Somebody tried to create an account with this address',
    body: 'Somebody tried to create an account with this address, which has one already. If you forgot the password, you can replace it.',
    action: 'Replace the password',
    reason:
      'You are getting this e-mail because this address has an account on Tequio. On its own it changes nothing.',
  },
  reset: {
    subject: 'Link to replace the password',
    short: 'Link to replace the password',
    body: 'Somebody asked to replace the password of the account. The link works once, for an hour.',
    action: 'Choose a new password',
    reason:
      'You are getting this e-mail because somebody asked to replace the password. If it was not you, delete this e-mail.',
  },
  'first-password': {
    subject: 'Link for a first password',
    short: 'Link for a first password',
    body: 'An account on Tequio that signs in with GitHub asked for a password with this address. The link works once, for an hour.',
    action: 'Write the first password',
    reason:
      'You are getting this e-mail because somebody wrote this address in their account on Tequio. If it was not you, just delete it.',
  },
  'password-changed': {
    subject: 'Password changed',
    short: 'The password was changed',
    body: 'The password of the account was changed and other sessions were ended.',
    action: 'Change it again if it was not you',
    reason: 'This e-mail always is sent when the password changes.',
  },
  'factor-added': {
    subject: 'Second factor added',
    short: 'Second factor added: {{name}}',
    body: 'Your account has one more second factor: {{name}}. Sessions on other devices have ended.',
    action: 'See your second factors',
    reason:
      'This e-mail is sent whenever what protects your account changes. If it was somebody else, change your password and remove it.',
  },
  'factor-removed': {
    subject: 'Second factor removed',
    short: 'A second factor was removed',
    body: 'A second factor was removed from your account. Sessions on other devices have ended.',
    action: 'See your second factors',
    reason:
      'This e-mail is sent whenever what protects your account changes. If it was somebody else, change your password.',
  },
  'recovery-codes-renewed': {
    subject: 'New recovery codes',
    short: 'There are new recovery codes',
    body: 'Ten new recovery codes were made. The previous codes no longer work.',
    action: 'See your second factors',
    reason:
      'This e-mail is sent whenever what protects your account changes. If it was somebody else, change your password.',
  },
  'recovery-code-used': {
    subject: 'Signed in with a recovery code',
    short: 'A recovery code was used. Unused: {{count}}',
    body: 'Somebody signed in to your account with the password and a recovery code. Unused codes: {{count}}.',
    action: 'See your second factors',
    reason:
      'This e-mail is sent whenever a recovery code is used. If it was somebody else, change your password and make new codes.',
  },
  'factor-reset': {
    subject: 'Second factor removed by an administrator',
    short: 'An administrator removed the second factor',
    body: 'A Tequio administrator removed your account’s second factors, because somebody said they had lost them. Your password alone is enough now, and you can add another.',
    action: 'Add a second factor',
    reason:
      'This e-mail is sent whenever what protects your account changes. If nobody asked for it, tell an administrator and change your password.',
  },
  'account-deleted': {
    subject: 'Account deleted',
    short: 'The account was deleted',
    body: 'The Tequio account with this address was deleted, with everything that belonged only to it. It cannot be recovered.',
    action: 'Read what stays and why',
    reason: 'This is the last e-mail to this address: it is no longer kept anywhere.',
  },
  'role-granted': {
    subject: 'A new role on Tequio',
    short: 'New role: $t(people:roles.{{role}})',
    body: 'The account has a new role: $t(people:roles.{{role}}).',
    action: 'See what there is to do',
    reason: 'You are getting this e-mail because what the account may do has changed.',
  },
  'account-suspended': {
    subject: 'Account suspended',
    short: 'The account is suspended',
    body: 'Your Tequio account is suspended and you cannot sign in. Reason: {{reason, words}} The people who run this instance can review it: their contact is on the page.',
    action: 'See who runs this instance',
    reason: 'You are getting this e-mail because what you can do with the account has changed.',
  },
  'account-reinstated': {
    subject: 'Suspension lifted',
    short: 'The suspension of your account is lifted',
    body: 'The suspension of your account is lifted: you can sign in again, and everything is as it was.',
    action: 'Sign in',
    reason: 'You are getting this e-mail because what you can do with the account has changed.',
  },
} satisfies Strings<typeof es>
