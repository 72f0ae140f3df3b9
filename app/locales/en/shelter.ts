import type es from '../es/shelter'
import type { Strings } from '../strings'

export default {
  neutral: {
    organization: 'Sheltered organisation {{code}}',
    protectedName: 'Protected organisation {{code}}',
    challenge: 'Sheltered challenge brief',
    team: 'Sheltered team {{code}}',
    text: 'Sheltered text',
  },
  banner: {
    text: 'This account is in shelter: its name appears nowhere.',
    undo: 'Leave shelter',
    more: 'Until when you can',
  },
  person: {
    title: 'Shelter',
    description: 'Hide this account on all pages at once, with a way back.',
    lead: 'If somebody is in danger, one button takes their name off all pages, files, programs and searches. It takes effect in less than a minute.',
    begin: 'Go into shelter now',
    beginHint:
      'It is done when you press, with no further question. Nobody is told. You can undo it for {{days}} days.',
    hidesTitle: 'What is hidden',
    hides: {
      name: 'Your public name and introduction. A neutral name takes their place, and your page’s old address says that it does not exist.',
      words:
        'The questions asked from this account, its notes on work, and the name of a team of one.',
      others: 'Your name where others wrote it: notices, entries, unsent e-mails.',
    },
    staysTitle: 'What can’t be hidden from here',
    stays: {
      shared: 'What you made in a team with others stays public, without your name.',
      copies: 'E-mails that have left, and copies that somebody kept.',
      files: 'What is inside files: published datasets, and repositories on GitHub.',
    },
    inTitle: 'This account is in shelter.',
    inText:
      'On the pages it is called “{{handle}}”. You can undo this until {{until}}: everything comes back as it was.',
    after:
      'After that, what is hidden is destroyed: the neutral name stays for good and the account goes on.',
    end: 'Leave shelter',
    paused: 'Meanwhile the profile can’t be edited.',
  },
  organization: {
    title: 'Protect the organisation',
    description: 'Hide an organisation on all pages at once, with a way back.',
    hint: 'Only its owners see this part.',
    lead: 'One button takes the organisation off all pages, files, programs and searches. It takes effect in less than a minute.',
    begin: 'Put it into shelter now',
    beginHint:
      'It is done when you press, with no further question. Nobody is told. You can undo it for {{days}} days.',
    more: 'What is hidden and what is not',
    hidesTitle: 'What is hidden',
    hides: {
      name: 'Its name, its page’s address, what it says of itself, its website and its state.',
      briefs: 'Its briefs with every version, the questions, the answers and the comments.',
      adoptions: 'What it wrote when adopting tools. The use is still counted, without a name.',
      others: 'Its name where others wrote it: notices, entries, unsent e-mails.',
    },
    staysTitle: 'What stays',
    stays: {
      work: 'Teams and what they handed in stay public. Where they named the brief it says “Sheltered challenge brief”, and those who work on it can’t read it either.',
      copies: 'E-mails that have left, and copies that somebody kept.',
      files: 'What is inside files: published datasets, and repositories on GitHub.',
      members: 'Its members: each of them can go into shelter from their own account.',
    },
    inTitle: 'This organisation is in shelter.',
    inText:
      'Nobody else sees its name or its briefs, administrators included. Its owners can undo this until {{until}}: everything comes back as it was.',
    after: 'After that, what is hidden is destroyed and the neutral words stay for good.',
    end: 'End the shelter',
  },
  protectedName: {
    link: 'Appear under a protected name',
    linkHint: 'Its briefs stay public, under another name.',
    title: 'Appear under a protected name',
    lead: 'The organisation appears under another name on all pages. The true one is read by its members and by administrators alone.',
    name: 'Name under which it appears',
    nameHint:
      'One that does not resemble the true one. Left empty, it gets a neutral one, such as “Protected organisation 3f9”.',
    another:
      'To use another protected name you first go back to the true one, which can be seen meanwhile.',
    changesTitle: 'What changes when you save',
    changes: {
      address:
        'Its page’s address is made of the new name. The old one says that it does not exist, and does not lead to the new one.',
      others:
        'The true name is replaced by the new one also where others wrote it: notices, entries, unsent e-mails.',
      website: 'The website is taken off, since it says who this is.',
    },
    checkTitle: 'What to look at afterwards',
    check: {
      words:
        'The description and the briefs stay as they are, without the name. They may say in another way who this is.',
      files: 'Inside the files of a dataset and in repositories the name is not changed.',
      copies: 'There may be copies of the earlier pages.',
    },
    submit: 'Save and change the name',
    cancel: 'Back without changing it',
    onTitle: 'It appears under a protected name.',
    on: 'Its true name is “{{name}}”. Its members and administrators alone read it.',
    end: 'Go back to the true name',
    endHint: 'The name, the earlier address and the website become public again.',
  },
} satisfies Strings<typeof es>
