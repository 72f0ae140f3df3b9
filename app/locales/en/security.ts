import type es from '../es/security'
import type { Strings } from '../strings'

export default {
  title: 'Security',
  description: 'Password, second factor and open sessions of the account.',
  lead: 'What protects this account, and where it is open.',
  more: {
    title: 'What would protect it more',
    factor: 'Add a second factor: with the password alone nobody gets in any more.',
    factorLink: 'Add one',
    sessions: 'End the sessions that you do not recognise or no longer use.',
    device:
      'On somebody else’s phone or computer, leave by “Sign out and erase from this device”, at the foot of every page.',
    phrase:
      'Use a password that you use nowhere else. A sentence of four random words is long and easy to remember.',
  },
  password: {
    title: 'Password',
    hint: 'Changing it ends all other sessions, and an e-mail tells you.',
    current: 'Current password',
    next: 'New password',
    submit: 'Change the password',
    forgot: 'I forgot the current password',
    none: 'This account signs in with GitHub and has no password. With one you can sign in without GitHub too.',
    first: 'Ask for a first password',
  },
  first: {
    title: 'First password',
    description: 'Ask by e-mail for the link to choose a first password.',
    lead: 'A link is sent to the address. The person who opens it chooses the password, and the address stays with the account. Nobody else sees it.',
    submit: 'Send the link',
  },
  factor: {
    title: 'Second factor',
    on: 'It is on.',
    off: 'There is no second factor.',
    link: 'See the second factor',
  },
  sessions: {
    title: 'Open sessions',
    hint: 'Of each, the browser, the system and the hour of its last use are kept. Its address and place are not.',
    device: '{{browser}} on {{system}}',
    onSystem: 'A browser on {{system}}',
    unknown: 'A browser without a name',
    isThis: 'This session',
    since: 'Opened on {{day}}',
    used: {
      today: 'Used today',
      yesterday: 'Used yesterday',
      week: 'Used this week',
      earlier: 'Used more than a week ago',
    },
    close: 'End the session',
    closeWhich: '{{device}}, opened on {{day}}',
    closeOthers: 'End all other sessions',
    closeAll: 'End all, this one too',
    ends: 'A session ends by itself after two weeks without use, and after ninety days. That of an administrator, an organiser or a judge, after twelve hours without use and after a week.',
  },
  erased: {
    title: 'You are signed out and this browser is clean',
    description: 'The session has ended, and what Tequio kept in this browser is erased.',
    lead: 'What Tequio kept here is erased: the session, stored pages, drafts that were not sent, and what made this browser known.',
    remains: 'What remains, which only you can erase',
    history: 'The browser’s history, with the addresses of the pages you visited.',
    downloads: 'Files that you downloaded.',
    passwords: 'The password, if the browser stored it.',
    mails: 'E-mails from Tequio that are open on this device.',
    home: 'Go to the front page',
  },
} satisfies Strings<typeof es>
