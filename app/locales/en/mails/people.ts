import type es from '../../es/mails/people'
import type { Strings } from '../../strings'

export default {
  'sign-up': {
    subject: 'Code to confirm an address',
    short: 'Code to confirm the address',
    body: 'The code is {{code}}. The link works as well. Both expire in an hour.',
    action: 'Confirm the address',
    reason:
      'This mail came because somebody created an account on Tequio with this address. If it was not you, delete it.',
  },
  'sign-up-again': {
    subject: 'An attempt to create an account',
    short: 'Somebody tried to create an account with this address',
    body: 'Somebody tried to create an account with this address, which has one already. A forgotten password can be replaced.',
    action: 'Replace the password',
    reason:
      'This mail came because this address has an account on Tequio. By itself it changes nothing.',
  },
  reset: {
    subject: 'Link to replace the password',
    short: 'Link to replace the password',
    body: 'Somebody asked to replace the password of the account. The link works once, for an hour.',
    action: 'Choose a new password',
    reason:
      'This mail came because somebody asked to replace the password. If it was not you, delete it.',
  },
  'first-password': {
    subject: 'Link for a first password',
    short: 'Link for a first password',
    body: 'An account on Tequio that signs in with GitHub asked for a password with this address. The link works once, for an hour.',
    action: 'Write the first password',
    reason:
      'This mail came because somebody wrote this address in their account on Tequio. If it was not you, just delete it.',
  },
  'password-changed': {
    subject: 'Password changed',
    short: 'The password was changed',
    body: 'The password of the account was changed and other sessions were ended.',
    action: 'Change it again if it was not you',
    reason: 'This mail always comes when the password changes.',
  },
  'factor-added': {
    subject: 'Second factor added',
    short: 'Second factor added: {{name}}',
    body: 'Your account has one more second factor: {{name}}. Sessions on other devices have ended.',
    action: 'See your second factors',
    reason:
      'This mail comes whenever what protects your account changes. If it was somebody else, change your password and remove it.',
  },
  'factor-removed': {
    subject: 'Second factor removed',
    short: 'A second factor was removed',
    body: 'A second factor was removed from your account. Sessions on other devices have ended.',
    action: 'See your second factors',
    reason:
      'This mail comes whenever what protects your account changes. If it was somebody else, change your password.',
  },
  'recovery-codes-renewed': {
    subject: 'New recovery codes',
    short: 'There are new recovery codes',
    body: 'Ten new recovery codes were made. Those before no longer work.',
    action: 'See your second factors',
    reason:
      'This mail comes whenever what protects your account changes. If it was somebody else, change your password.',
  },
  'recovery-code-used': {
    subject: 'Signed in with a recovery code',
    short: 'A recovery code was used. Unused: {{count}}',
    body: 'Somebody signed in to your account with the password and a recovery code. Unused codes: {{count}}.',
    action: 'See your second factors',
    reason:
      'This mail comes whenever a recovery code is used. If it was somebody else, change your password and make new codes.',
  },
  'factor-reset': {
    subject: 'Second factor taken away by an administrator',
    short: 'An administrator took the second factor away',
    body: 'An administrator of Tequio took the second factors of your account away, because somebody said they had lost them. Your password alone is enough now, and you can add another.',
    action: 'Add a second factor',
    reason:
      'This mail comes whenever what protects your account changes. If nobody asked for it, tell an administrator and change your password.',
  },
  'account-deleted': {
    subject: 'Account deleted',
    short: 'The account was deleted',
    body: 'The account at Tequio that had this address was deleted, with all that was of it alone. It cannot be brought back.',
    action: 'Read what stays and why',
    reason: 'This is the last mail to this address: it is not kept anywhere any more.',
  },
  'role-granted': {
    subject: 'A new role on Tequio',
    short: 'New role: $t(people:roles.{{role}})',
    body: 'The account has a new role: $t(people:roles.{{role}}).',
    action: 'See what waits',
    reason: 'This mail came because what the account may do has changed.',
  },
  'account-suspended': {
    subject: 'Account suspended',
    short: 'The account is suspended',
    body: 'Your account on Tequio is suspended and cannot be signed in to. Reason: {{reason}} Whoever runs this instance can look at it again: their contact is on the page.',
    action: 'See who runs this instance',
    reason: 'You get this because what you can do with the account has changed.',
  },
  'account-reinstated': {
    subject: 'Suspension lifted',
    short: 'The suspension of your account is lifted',
    body: 'The suspension of your account is lifted: you can sign in again, and all is as it was.',
    action: 'Sign in',
    reason: 'You get this because what you can do with the account has changed.',
  },
} satisfies Strings<typeof es>
