import type es from '../es/approvals'
import type { Strings } from '../strings'

const approvals: Strings<typeof es> = {
  title: 'Approvals and deputies',
  description: 'What takes the word of a second person.',
  lead: 'Publishing results, publishing a brief marked as risky or what changes in it on doing no harm, deleting a datathon and exporting all personal data are requested by one person and decided by another.',

  hidden: '(no longer shown)',

  kinds: {
    'results-publication': {
      title: 'Publish the results of {{about}}',
      approve: 'Approve: the results are published now',
      causes: 'They are public for good, just as they stand above.',
    },
    'datathon-deletion': {
      title: 'Delete the datathon {{about}}',
      approve: 'Approve: the datathon is deleted now',
      causes: 'This cannot be undone. Everybody in it gets an e-mail.',
    },
    'brief-publication': {
      title: 'Publish the brief “{{about}}”',
      approve: 'Agree: the brief is published',
      causes:
        'It is public from now on or, where that is missing, once its organisation is verified.',
    },
    'brief-version': {
      title: 'Publish the changes to the brief “{{about}}”',
      approve: 'Agree: the new version is published',
      causes: 'It is public from now on, and followers of the brief get an e-mail.',
    },
    'personal-data-export': {
      title: 'Export everybody’s personal data',
      approve: 'Approve: it can be downloaded once',
      causes: 'The person who asked has 24 hours to download it.',
    },
  },

  waits: {
    title: 'Waiting for a second person’s decision.',
    own: 'This account requested it: another person decides. Nothing changes until then.',
    text: 'Nothing changes until then.',
    decide: 'Look and decide',
    withdraw: 'Withdraw the request',
  },
  facts: {
    asker: 'Asked for by',
    decider: 'Decided by',
    askedAt: 'When',
    reason: 'Why',
    until: 'Expires',
    untilDay: 'Expires on {{at}}',
    deciders: 'May decide',
    never:
      'Neither the person who asked, nor their deputy, nor anybody who agreed to stand in after it was asked for decides.',
    inPlaceOf: 'in place of {{handle}}',
    formerMember: 'a former member',
  },
  nobody: {
    title: 'Nobody else can approve it yet.',
    ofDatathon:
      'This is always decided by a second person who organises the datathon or administers the instance. A deputy of the person who asks does not count. There are two ways:',
    ofInstance:
      'This is always decided by a second person who administers the instance; who organises a datathon cannot, and a deputy of the person who asks does not count. The way:',
    organizer: 'Have another person organise the datathon',
    askAdministrator: 'Ask whoever administers the instance to decide.',
    administrator: 'Make another person an administrator',
    administratorHint: ': from then on they can do all that you can.',
  },
  decision: {
    title: 'Decision',
    question: 'What you decide',
    reason: 'Reason',
    reasonHint: 'Required if you do not approve. The person who asked reads it.',
    refused: 'Do not approve',
    refusedHint: 'Nothing changes. It can be requested again.',
    submit: 'Save the decision',
    back: 'Back without deciding',
  },
  states: {
    waiting: 'Waiting',
    approved: 'Approved',
    refused: 'Not approved',
    withdrawn: 'Withdrawn',
    expired: 'Expired',
  },
  droppedFor: {
    'datathon-deleted': 'The datathon was deleted.',
    'changes-requested': 'Changes were asked of its authors.',
    'read-again': 'The review was opened again.',
    'text-changed': 'The text has changed.',
    'deadline-passed': 'The datathon’s submissions have closed.',
  },
  toDecide: {
    title: 'Awaiting my decision',
    none: 'Nothing needs your decision',
    noneHint: 'Requests by others that you can decide appear here. You also get an e-mail.',
  },
  asked: 'My requests',

  deletion: {
    title: 'Delete the datathon',
    decide: 'Decide on deleting the datathon',
    lead: 'For a datathon that was opened by mistake. It vanishes from every page, and this cannot be undone.',
    cannot: 'This datathon cannot be deleted.',
    instead: 'Change its dates or its text',
    what: 'What is in it',
    holdings: {
      registered: 'People registered, who get an e-mail',
      roles: 'Roles given',
      tracks: 'Tracks',
      drafts: 'Unpublished briefs, which are kept without a datathon',
      published: 'Published briefs, which forbid it',
      teams: 'Teams, which forbid it',
      results: 'Published results, which forbid it',
    },
    ask: 'Ask for the deletion',
    second: 'It is deleted once a second person approves. These may:',
    reasonHint: 'Read by the person who decides and by those who had registered.',
    submit: 'Ask to delete the datathon',
    keep: 'Back without asking',
    link: 'Delete this datathon',
  },
  deputy: {
    title: 'Deputies',
    lead: 'A deputy decides in the place of the person who named them, so that one person’s illness or travel holds nothing up. They never decide on what they or that person asked for, nor on what was asked for before they accepted.',
    handle: 'The person’s public name',
    handleHint:
      'They need an account and a second factor. They decide in their own name, and it is on record.',
    from: 'First day',
    fromHint: 'Empty: from when they accept.',
    until: 'Last day',
    untilHint: 'Empty: until either of you ends it.',
    submit: 'Propose the deputy',
    mine: 'Decides in my place:',
    standsInFor: 'Standing in for',
    days: 'From {{from}} to {{until}}',
    sinceDay: 'From {{from}} until it is ended',
    accept: 'Accept to be a deputy',
    decline: 'Decline',
    withdraw: 'End the deputyship',
    stepDown: 'Stop being a deputy',
    states: {
      asked: 'Not accepted yet',
      later: 'Has not begun',
      current: 'In force',
      past: 'Ended',
    },
  },
  admin: {
    title: 'Approvals and deputies',
    approvals: 'Requests, latest first',
    none: 'No requests yet',
    noneHint: 'Every request is listed here with who made it, who decided, and why.',
    noDeputies: 'Nobody has named a deputy',
  },
}
export default approvals
