import type es from '../es/accountability'
import type { Strings } from '../strings'

export default {
  data: {
    title: 'My data',
    description: 'Download everything that is kept of this account, or delete it.',
    copyTitle: 'A copy of everything',
    copyLead:
      'A zip file with all that this instance keeps of the account: what you wrote, the files you uploaded, consents, sessions, notices, teams, submissions, score sheets, and what the audit chain says of your number. What other people wrote is not in it.',
    password: 'Password',
    passwordHint: 'Asked once more, because the copy tells everything.',
    submit: 'Prepare the copy',
    ready: 'The copy is ready',
    readyUntil: 'You can download it until {{at}}. After that the password is asked for again.',
    readyLink: 'Download the copy (zip)',
    readyHint: 'With many files the download takes a while; you can carry on elsewhere meanwhile.',
    signInAgain: 'Sign in with GitHub again',
    signInAgainHint:
      'This account has no password. For this you must have signed in within the last ten minutes.',
    consentsTitle: 'Consents',
    consentsLead: 'What you agreed to, when and in which version; and how to take it back.',
    consentsLink: 'See and change consents',
    keptTitle: 'What is kept and for how long',
    keptLead: 'The privacy notice says what is kept, what for and for how long.',
    keptLink: 'Read the privacy notice',
    deletionTitle: 'Delete the account',
    deletionLead:
      'Deletes the account and all that is of it alone. It cannot be undone. The next page says what goes and what stays.',
    deletionLink: 'See what happens when the account is deleted',
  },
  copy: {
    readmeName: 'READ.txt',
    readme: `A copy of all that this instance of Tequio keeps of one person.

data.json   Everything, part by part: people (the account, its roles, consents and sessions), notifications (notices),
            files (uploads), organizations, datasets, datathons, challenges, teams, submissions, judging, incubation,
            catalog, adoption, and audit (what the audit chain says of this person's number).
files/      The files that this person uploaded, under the name that data.json gives them in "at".

What other people wrote is not in it, nor what opens the account: of the password and of codes only digests are kept.
Times are in UTC.
`,
  },
  export: {
    title: 'Export everybody’s personal data',
    lead: 'For a legal duty, or for moving the instance. One person asks, another approves, and the audit record shows it.',
    decide: 'Decide on exporting everybody’s personal data',
    what: 'What it covers',
    covers:
      'A zip file with a folder for each person, named by the number that the audit record gives them. Each holds what that person gets when downloading their own copy: e-mail, profile, consents, teams, hand-ins, score sheets, notices and the files they uploaded. Nobody is told of it.',
    held: {
      people: 'People',
      memberships: 'Memberships of organisations',
      registrations: 'Registrations for datathons',
      files: 'Uploaded files',
      bytes: 'Size of those files',
    },
    ask: 'Ask for the export',
    second:
      'Once a second person approves, this account can download it once within 24 hours. Who may decide:',
    reasonHint: 'What it is needed for, and who is asking. The person who decides reads it.',
    submit: 'Ask for the export',
    ready: 'The export was approved.',
    readyUntil:
      'It can be downloaded once, until {{until}}. If the download breaks off, you need to ask again.',
    readyFor: 'Approved. {{asker}} can download it once, until {{until}}.',
    fetch: 'Download (zip)',
    prove: 'Confirm who you are, to download',
    used: '{{asker}} downloaded the last one on {{at}}. It cannot be downloaded again: a new request is needed.',
    lapsed:
      'The last one, requested by {{asker}}, expired without being downloaded. It can be requested again.',
    link: 'Export everybody’s personal data',
    readme: `A copy of what this instance of Tequio keeps of everybody.

people/NUMBER/data.json   What is kept of a person, part by part, as in their own copy. The number is the one that the
                          audit record gives them.
people/NUMBER/files/      The files they uploaded, under the name that data.json gives them in "at".
not-read.json             The files that could not be read any more. Empty: none is missing.

Times are in UTC. Whoever keeps this file answers for it: delete it when it is no longer needed.
`,
  },
  deletion: {
    title: 'Delete the account',
    lead: 'It is done at once and cannot be undone, not by an administrator either.',
    goesTitle: 'What goes',
    goes: [
      'The account: address, public name, profile, password, roles and sessions, on every device where it is open.',
      'Notices and e-mails to this account, and its name in notices to others.',
      'Registrations, memberships, invitations and what you follow.',
      'What nobody else saw: half-done uploads, proposals that nobody reviewed, submissions never handed in, draft score sheets, private notes, and an organisation of nobody else.',
    ],
    staysTitle: 'What stays',
    stays: [
      'What was made in common (briefs, questions, versions handed in, score sheets, evidence, hours) stays, signed by “a former member”.',
      'The repository that this account linked is erased from submissions, whose receipts can still be checked; where a tool of the catalog says its code is, that stays.',
      'The audit chain keeps a number that leads to nobody any more.',
      'A list of erased ids, without names, so that the account does not return with an old backup.',
      'What other people copied or printed: that cannot be erased from here.',
    ],
    first: 'Settle this first, so that nobody is left without an answer',
    obstacles: {
      'last-administrator': 'It is the last account that administers the instance.',
      'last-owner': '“{{name}}” has members and nobody else answers for it.',
      'last-organizer': 'Nobody else organises “{{name}}”, which is not over yet.',
      'team-lead': 'The team “{{name}}” is still open and this account leads it.',
    },
    ways: {
      'last-administrator': 'Name somebody else',
      'last-owner': 'Pass the organisation on',
      'last-organizer': 'Name somebody else',
      'team-lead': 'Hand the lead over',
    },
    maintained: {
      title: 'Tools that nobody would maintain any more',
      lead: 'This does not keep the account from being deleted. If somebody else can maintain them, name them first: afterwards nobody answers the organisations that use them.',
      way: 'Name somebody else',
      wayFor: 'Name somebody else for “{{name}}”',
    },
    copyFirst: 'Download a copy of everything first',
    handle: 'Type the public name: {{handle}}',
    handleHint: 'So that nobody deletes an account by a slip.',
    passwordHint: 'That of this account.',
    warning: 'After this button there is no way to get the account back.',
    submit: 'Delete the account for ever',
    cancel: 'Back without deleting anything',
  },
  goodbye: {
    title: 'The account no longer exists',
    description: 'What happens after an account is deleted.',
    lead: 'The account was deleted and its sessions were ended.',
    files: 'Files that were its alone are removed within the next minutes.',
    mail: 'If the account had an address, a single e-mail confirms it. After that the address is kept nowhere.',
    backups: 'Old backups are cleaned again as they are restored, by the list of deleted accounts.',
    home: 'Go to the front page',
  },
  consents: {
    title: 'Consents',
    lead: 'What you agreed to, when, and in which version of the privacy notice.',
    necessary: 'Necessary for an account',
    changes: 'See what changed in each version',
    agreed: 'You agreed to the current privacy notice, version {{version}}.',
    newer: 'The current privacy notice is version {{version}}, which you have not agreed to yet.',
    agree: 'Agree to version {{version}} of the notice',
    leaving: 'Without this consent there can be no account: it is withdrawn by deleting it.',
    voluntary: 'Voluntary',
    newsOn: 'You get an e-mail when a datathon is announced.',
    newsOff: 'You get no e-mail when a datathon is announced.',
    give: 'Get an e-mail when a datathon is announced',
    withdraw: 'Withdraw: stop these e-mails',
    history: 'What you agreed to',
    none: 'You have not agreed to anything yet. Each consent will stand here with its date and version.',
    kinds: {
      'privacy-notice': 'Privacy notice',
      'datathon-news': 'E-mail when a datathon is announced',
    },
    given: 'version {{version}}, {{givenAt}}.',
    withdrawn: 'Withdrawn: {{at}}.',
  },
  retention: {
    caption: 'What is kept for a time, how long and what for',
    head: { what: 'What', how: 'How long', why: 'Why' },
    span: {
      minutes_one: '{{count}} minute',
      minutes_other: '{{count}} minutes',
      hours_one: '{{count}} hour',
      hours_other: '{{count}} hours',
      days_one: '{{count}} day',
      days_other: '{{count}} days',
    },
    since: {
      begun: 'from its beginning',
      used: 'from its last use',
      ended: 'from its end',
      closed: 'from its closing',
      decided: 'from the decision',
      written: 'since it was written',
      'given-up': 'from when it was given up',
    },
    things: {
      signUps: {
        what: 'Accounts requested but not confirmed',
        why: 'so that there is time to read the e-mail',
      },
      resets: {
        what: 'Links to change a password',
        why: 'so that an old e-mail does not open the account',
      },
      waitingSignIns: {
        what: 'Sign-ins waiting for a second step',
        why: 'so that signing in can be finished',
      },
      passkeyChallenges: {
        what: 'Questions put to a passkey',
        why: 'so that an old answer is worth nothing',
      },
      unconfirmedApps: {
        what: 'Authenticator apps not confirmed yet',
        why: 'so that setting them up can be finished',
      },
      unusedSessions: {
        what: 'Sessions nobody uses, with the browser, the system and the hour of last use',
        why: 'so that a forgotten account does not stay open',
      },
      sessions: {
        what: 'Any session',
        why: 'to make sure now and then that it is the same person',
      },
      devices: {
        what: 'Browsers that have signed in',
        why: 'so that other people’s tries do not close the door',
      },
      attempts: {
        what: 'Tries to sign in, with a digest of the account and of the internet address',
        why: 'to slow down people guessing passwords',
      },
      keptForms: {
        what: 'What was typed into a form sent after its session had ended, sealed',
        why: 'so that it is still there after signing in again',
      },
      retiredHandles: {
        what: 'Public names given up, as a digest',
        why: 'so that nobody passes for the person who used them',
      },
      notices: {
        what: 'Notices to the account',
        why: 'so that you can return to them for a year',
      },
      mails: {
        what: 'E-mails that found no server, and what went by e-mail alone',
        why: 'so that they can be delivered',
      },
      organizationInvitations: {
        what: 'Invitations to organisations',
        why: 'so that the link says it has ended',
      },
      ownershipOffers: {
        what: 'Offers to answer for an organisation',
        why: 'so that it is known that they ended',
      },
      teamInvitations: {
        what: 'Invitations to teams',
        why: 'so that the link says it has ended',
      },
      teamRequests: {
        what: 'Places in a team that somebody asked for and nobody gave',
        why: 'so that whoever asked sees the answer',
      },
      drafts: {
        what: 'Drafts of briefs that were never submitted (the organisation is told a month before)',
        why: 'so that what people stopped writing does not stay for ever',
      },
      declinedTranslations: {
        what: 'Texts of a brief in another language that its organisation did not approve',
        why: 'so that their writer can read them',
      },
      mailedAnswers: {
        what: 'Answers that came by e-mail and were neither published nor sent',
        why: 'so that they can be looked at on the page',
      },
      uploads: {
        what: 'Uploaded files that did not become a dataset',
        why: 'so that the proposal can be finished',
      },
      unfinishedFiles: {
        what: 'Files that broke off while being uploaded',
        why: 'because they are of no use',
      },
      unnamedFiles: {
        what: 'Files of a form that was not accepted',
        why: 'so that nothing still being saved is removed',
      },
      deliveries: {
        what: 'Numbers of GitHub’s messages already read',
        why: 'so that none is read twice',
      },
      conductReports: {
        what: 'Closed conduct reports: text, key and names',
        why: 'so that there is an answer if it happens again',
      },
      untakenNeeds: {
        what: 'Needs that nobody accompanied, with their voice notes and key',
        why: 'so that somebody can still take them',
      },
      settledNeeds: {
        what: 'Needs that were answered or closed and are not on show',
        why: 'so that the person who shared them can read the answer',
      },
      needMessages: {
        what: 'Messages about a need that has become a brief or is answered',
        why: 'so that they can be read again while the brief is written; none is deleted before the need has been so for as long',
      },
      contentReports: {
        what: 'Decided reports of content',
        why: 'so that a contested decision can be explained',
      },
      shelters: {
        what: 'What was put in shelter',
        why: 'so that it can be undone; then it is destroyed',
      },
    },
  },
} satisfies Strings<typeof es>
