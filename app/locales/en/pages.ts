import type es from '../es/pages'
import type { Strings } from '../strings'

export default {
  site: 'Tequio',
  areas: {
    challenges: 'Briefs',
    datathons: 'Datathons',
    datasets: 'Data',
    tools: 'Incubation',
    catalog: 'Catalog',
  },
  demo: 'A demo: people and events are invented.',
  demoClock: 'Move the clock',
  footer: {
    transparency: 'Content taken down',
    about:
      'Tequio: unpaid work that a community does for the common good. This page loads nothing from third parties and leaves no trackers in the browser.',
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
    erase: 'Sign out and erase from this device',
  },
  home: {
    title: 'From an organisation’s problem to a tool in use',
    description:
      'Human-rights organisations, academia and people in technology work together. Tequio looks after what comes next: the work matures, is published, is adopted and proves useful.',
  },
  mail: {
    title: 'Mail of the demo',
    lead: 'This instance sends no mail: what it would have sent is kept here.',
    html: 'See it as HTML',
    none: 'No mail yet',
    noneHint: 'When somebody creates an account or waits for an answer, the mail appears here.',
  },
  error: {
    concealed: {
      title: 'This page is in shelter',
      hint: 'Its author has decided not to show it for now. What others made from it is still on their own pages.',
    },
    missing: {
      title: 'This page does not exist',
      hint: 'The link may be incomplete, or what was here is no longer public.',
    },
    missingDeed: {
      title: 'This is no longer here',
      hint: 'What you wanted to change was deleted from another page or by somebody else, is no longer public or does not belong to this account.',
    },
    forbidden: {
      title: 'This page belongs to another person or role',
      hint: 'If this account should have access, an administrator can grant the missing role.',
    },
    forbiddenDeed: {
      title: 'This belongs to another person or role',
      hint: 'If this account should be able to do this, an administrator can grant the missing role.',
    },
    otherSite: {
      title: 'This was not sent from a page on this site',
      hint: 'To protect accounts, only what is sent from this site’s own pages is accepted. Nothing was saved: open the page here and send it again.',
    },
    unreadable: {
      title: 'This cannot be read',
      hint: 'The address or form was incomplete or damaged when it arrived.',
    },
    method: {
      title: 'This address cannot accept what was sent',
      hint: 'This can happen when a page has been open for a long time. Open it again from the front page.',
    },
    tooLong: {
      title: 'What was sent is too large',
      hint: 'Shorten the texts, send fewer answers at a time, or choose a smaller file.',
    },
    noForm: {
      title: 'This did not arrive as a form',
      hint: 'Only the forms on these pages can be used here.',
    },
    refused: {
      title: 'This was not done',
      hint: 'What you asked for is no longer possible. Reload the page to see how things stand.',
    },
    broken: {
      title: 'Something went wrong on our side',
      hint: 'The failure was recorded. If it happens again, tell the people who run this instance.',
    },
    away: {
      title: 'Tequio is not responding right now',
      hint: 'It is usually back within minutes: reload the page. What was already saved is safe; what you have just sent was not saved.',
    },
    unsaved: 'Nothing was saved. If you go “back”, your browser usually keeps what you wrote.',
    givenBack: 'Nothing was saved. What you wrote is here, to copy before you leave the page.',
    typed: 'What you wrote',
    typedOne: 'What you wrote, text {{number}}',
    beginBrief: 'Begin another challenge brief',
    beginNeed: 'Tell another need',
    unsure:
      'Probably nothing was saved: check the page before you send it again. If you go “back”, your browser usually keeps what you wrote.',
    number: 'Reference number for this failure:',
    back: 'Back to the previous page',
    home: 'Go to the front page',
    search: 'Search',
  },
  about: {
    title: 'What Tequio is',
    description: 'Where Tequio comes from, what it looks after and what can be checked.',
  },
  privacy: {
    version: 'Version {{version}}.',
    whatChanged: 'What changed in each version',
    title: 'Privacy notice',
    description:
      'Which personal data this instance of Tequio keeps, what for, and how to request a copy or have them deleted.',
    operator: 'The operator of this instance',
    contact: 'the administrator of this instance',
  },
  glossary: {
    letters: 'Letters',
    title: 'Glossary',
    description: 'The words Tequio uses and what they mean here, in each language.',
    lead: 'One word for each idea. They are the same on the pages, in the mails and in the code.',
    word: 'Word',
    means: 'What it means here',
    other: 'In another language',
  },
} satisfies Strings<typeof es>
