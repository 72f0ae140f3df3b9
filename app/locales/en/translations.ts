import type { Strings } from '../strings'
import type es from '../es/translations'

export default {
  title: 'Other languages',
  lead: 'A brief can be read or heard in any language. It need not be translated whole: what is missing is shown as it was written, and says so.',
  here: 'Languages of this brief',
  none: 'This brief is in one language',
  noneHint: 'Choose another one below. It can be written, or told aloud.',
  texts: '{{count}} of {{of}} texts',
  voices_one: '{{count}} section told aloud',
  voices_other: '{{count}} sections told aloud',
  older_one: '{{count}} is older than the original',
  older_other: '{{count}} are older than the original',
  waiting_one: '{{count}} waits for approval',
  waiting_other: '{{count}} wait for approval',
  add: 'Add a language',
  language: 'Language',
  none2: 'Another one',
  other: 'Another language, by its tag',
  otherHint:
    'If you know it: its international tag (BCP 47), such as mto for Totontepec Mixe. If you write one, it is the one that counts.',
  addSubmit: 'Translate into this language',
  toBrief: 'See the brief',
  edit: {
    title: 'In {{language}}',
    lead: 'Each text as it was written and, below it, the same in this language. You can leave it half done and come back.',
    publishedNotice:
      'The brief is published already. What you write here will be seen with its next version.',
    detector:
      'Before anything is published, Tequio looks through these texts for what could point at a person. Its lists know Spanish and English best: in another language read them twice. Nobody checks the voices but whoever listens to them.',
    briefTitle: 'Title of the brief',
    original: 'Original',
    note: '{{question}} (note)',
    field: 'In {{language}}',
    older: 'The original changed after this translation.',
    isCurrent: 'I have compared them: it is still right',
    empty: 'There are no texts to translate yet',
    emptyHint: 'They appear here once the questions of the brief are answered.',
    write: 'Answer the brief',
    save: 'Save the translation',
    all: 'All languages',
    read: 'See what it looks like',
    publish: 'Publish a new version',
  },
  approval: {
    waits_one: 'The companion wrote or told {{count}} part that is not approved yet',
    waits_other: 'The companion wrote or told {{count}} parts that are not approved yet',
    ask: 'If somebody in the organisation knows the language, read and listen below. Is it well said? Until they are approved, what was there before is published.',
    submit: 'Approve everything in {{language}}',
    decline: 'Do not approve, and remove what waits',
    declineHint:
      'To change one part only, write it in its field. Not approving deletes everything that waits, for good; what was there before stays.',
    waitsForOrganization:
      'What the companion writes or tells is published once the organisation approves it. What was there before stays until then; emptying a field goes back to it.',
    waitsHere_one: '{{count}} part in another language waits for the organisation’s approval',
    waitsHere_other: '{{count}} parts in other languages wait for the organisation’s approval',
    until: 'Until then, what was there before is published.',
    see: 'Read and approve',
    mark: 'Waits for approval',
    stands: 'What counts until it is approved',
  },
  voice: {
    title: '{{section}}: tell it in {{language}}',
    lead: 'For those who speak the language and do not write it. Tell in your own words what this section says.',
    public:
      'The voice is published with the brief: whoever hears it may recognise who speaks. It should name nobody and no small place. What the phone adds to the file is removed.',
    limits: 'Up to 10 minutes and 20 MB, in M4A, MP3, OGG or WebM.',
    original: 'What the section says',
    nothing: 'This section has no answers in words yet.',
    now: 'What is heard now',
    waits: 'What waits for approval',
    waitsHint:
      'It is published once the organisation approves it. Until then what is heard does not change.',
    submit: 'Save the voice',
    replace: 'Save in place of the one before',
    missing: 'Choose an audio file, or record.',
    drop: 'Take this voice away',
    dropHint:
      'From a published brief it goes with the next version. After that it cannot be brought back.',
    dropWaiting: 'Take away the voice that waits',
    dropWaitingHint: 'It is deleted at once and cannot be brought back.',
    add: 'Tell this section aloud',
    change: 'Change the voice or take it away',
    back: 'Back to the translation',
  },
  page: {
    languages: 'Languages of this brief',
    listen: 'Listen',
    length: '{{section}}: {{length}}, {{size}}',
    spokenAlone:
      'In {{language}} this brief can be heard. The texts are in their original language.',
    partly: 'What is not in {{language}} yet is shown in its original language, and says so.',
  },
  mark: {
    original: 'not translated',
    older: 'The original changed after this',
  },
  differences: {
    title: 'In {{language}}',
    voice: 'Voice of the section “{{section}}”: changed.',
  },
} satisfies Strings<typeof es>
