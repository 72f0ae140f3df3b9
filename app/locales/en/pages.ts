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
  otherLanguage: 'Español',
  demo: 'This is a demo: people, organisations and events are invented.',
  demoClock: 'Move the clock',
  footer: {
    about:
      'Tequio: work that a community does, unpaid, for the common good. This page loads nothing from third parties and leaves no trackers in the browser.',
    takePart: 'Take part',
    postChallenge: 'Tell us about a problem',
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
  },
  home: {
    title: 'From an organisation’s problem to a tool that is in use',
    description:
      'Human-rights organisations, academia and people in technology work together. Tequio looks after what follows: that what was built matures, is published, adopted and of use.',
  },
  mail: {
    title: 'Mail of the demo',
    lead: 'This instance sends no mail: what it would send stays here.',
    none: 'No mail yet',
    noneHint: 'When somebody creates an account or waits for an answer, the mail appears here.',
  },
  error: {
    notFound: 'This page does not exist',
    notFoundHint: 'The link may be incomplete, or what was here is no longer public.',
    forbidden: 'This page belongs to another person or role',
    forbiddenHint: 'If you should see it, an administrator can grant the missing role.',
    refused: 'This was not done',
    broken: 'Something failed on our side',
    brokenHint:
      'What you wrote is not lost: “back” returns to the form. If it happens again, this number helps to find it: {{requestId}}',
    home: 'Go to the front page',
    search: 'Search',
  },
  about: {
    title: 'What Tequio is',
    description: 'Where Tequio comes from, what it takes care of and what can be checked.',
  },
  privacy: {
    title: 'Privacy notice',
    description:
      'Which personal data this instance of Tequio keeps, what for, and how to ask for them or have them deleted.',
    operator: 'Whoever operates this instance',
    contact: 'the administrator of this instance',
  },
  glossary: {
    letters: 'Letters',
    title: 'Glossary',
    description: 'Tequio’s words and what they mean here, in Spanish and English.',
    lead: 'One word for each idea. They are the same on the pages, in the mails and in the code.',
    word: 'Word',
    means: 'What it means here',
    other: 'In Spanish',
  },
} satisfies Strings<typeof es>
