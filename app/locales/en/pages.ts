import type es from '../es/pages'
import type { Strings } from '../strings'

export default {
  site: 'Tequio',
  areas: {
    challenges: 'Challenges',
    datathons: 'Datathons',
    datasets: 'Data',
    tools: 'Incubation',
    catalog: 'Catalog',
  },
  demo: 'A demo: people and events are invented.',
  demoClock: 'Move the clock',
  footer: {
    transparency: 'What was taken down',
    about:
      'Tequio: work that a community does, unpaid, for the common good. This page loads nothing from third parties and leaves no trackers in the browser.',
    takePart: 'Take part',
    tellNeed: 'Share a need',
    joinDatathon: 'Join a datathon',
    proposeDataset: 'Propose a dataset',
    use: 'Use',
    findTool: 'Find a tool',
    downloadData: 'Download data',
    programs: 'Interface for programs',
    trust: 'Trust',
    what: 'What Tequio is',
    glossary: 'Glossary',
    privacy: 'Privacy notice',
    erase: 'Sign out and erase from this phone',
  },
  home: {
    title: 'From an organisation’s problem to a tool that is in use',
    description:
      'Human-rights organisations, academia and people in technology work together. Tequio looks after what follows: that what was built matures, is published, adopted and of use.',
  },
  mail: {
    title: 'Mail of the demo',
    lead: 'This instance sends no mail: what it would send stays here.',
    html: 'See it as HTML',
    none: 'No mail yet',
    noneHint: 'When somebody creates an account or waits for an answer, the mail appears here.',
  },
  error: {
    concealed: {
      title: 'This page is in shelter',
      hint: 'Whoever wrote it has decided not to show it for now. What others made from it is still on their own pages.',
    },
    missing: {
      title: 'This page does not exist',
      hint: 'The link may be incomplete, or what was here is no longer public.',
    },
    missingDeed: {
      title: 'This is no longer here',
      hint: 'What you wanted to change does not exist, is no longer public or belongs to others.',
    },
    forbidden: {
      title: 'This page belongs to another person or role',
      hint: 'If you should see it with this account, an administrator can grant the missing role.',
    },
    forbiddenDeed: {
      title: 'This belongs to another person or role',
      hint: 'If you should be able to do it with this account, an administrator can grant the missing role.',
    },
    otherSite: {
      title: 'This was not sent from a page of this site',
      hint: 'To protect accounts, only what is sent from this site’s own pages is taken. Nothing was saved: open the page here and send it again.',
    },
    unreadable: {
      title: 'This cannot be read',
      hint: 'The address or the form arrived incomplete or damaged.',
    },
    method: {
      title: 'This address does not take what was sent',
      hint: 'It happens with a page that has been open for long. Open it again from the front page.',
    },
    tooLong: {
      title: 'What was sent is larger than fits',
      hint: 'Shorten the texts, or choose a smaller file.',
    },
    noForm: {
      title: 'This did not arrive as a form',
      hint: 'What these pages’ own forms send is taken here.',
    },
    refused: {
      title: 'This was not done',
      hint: 'What you asked for is no longer possible. Load the page again and see how it stands.',
    },
    broken: {
      title: 'Something failed on our side',
      hint: 'The failure was noted. If it happens again, tell whoever operates this instance.',
    },
    away: {
      title: 'Tequio does not answer right now',
      hint: 'It is usually back within minutes: load the page again. What was saved before is safe; what you have just sent was not saved.',
    },
    unsaved: 'Nothing was saved. If you go “back”, your browser usually keeps what you wrote.',
    unsure:
      'Probably nothing was saved: look at the page before you send it again. If you go “back”, your browser usually keeps what you wrote.',
    number: 'The number by which the failure is found:',
    back: 'Back to the page before',
    home: 'Go to the front page',
    search: 'Search',
  },
  about: {
    title: 'What Tequio is',
    description: 'Where Tequio comes from, what it takes care of and what can be checked.',
  },
  privacy: {
    version: 'Version {{version}}.',
    whatChanged: 'What changed in each',
    title: 'Privacy notice',
    description:
      'Which personal data this instance of Tequio keeps, what for, and how to ask for them or have them deleted.',
    operator: 'Whoever operates this instance',
    contact: 'the administrator of this instance',
  },
  glossary: {
    letters: 'Letters',
    title: 'Glossary',
    description: 'Tequio’s words and what they mean here, in each language.',
    lead: 'One word for each idea. They are the same on the pages, in the mails and in the code.',
    word: 'Word',
    means: 'What it means here',
    other: 'In another language',
  },
} satisfies Strings<typeof es>
