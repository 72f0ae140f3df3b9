import { plain } from './forms'
import { textsOf } from './turbo-stream'

/** Sent and shown in another form than its own letters, each with the reason. */
const otherwise: [RegExp, string][] = [
  [/^\.root\.data\.(errorTitles\.|requestId|path|asked)/, 'what a page of a refusal would say'],
  [/\[\]\.id = [0-9a-f-]{36}$/, 'by which React tells the lines of a list apart'],
  [/\.sheet\.page = /, 'by which two opened pages of a sheet know of each other'],
  [/challenges\/edit\.data\.writer = /, 'by which a browser keeps apart what two people typed'],
  [/needs\/(new|need|messages)\.data\.(messages\.)?once = /, 'the same of a need'],
  [/challenges\/(new|questions)\.data\.once = /, 'the same of a brief and a question about one'],
  [/challenges\/(review|comment)\.data\.once = /, 'the same of a comment and its answer'],
  [
    /conduct-new\.data\.once = /,
    'chance, new each time the form is opened: pressed twice, it is sent once',
  ],
  [
    / = (el )?\d{1,2}\s(de\s)?[a-z]+\s(de\s)?\d{4}|\.zone = /,
    'a public instant that the page names in another of its states',
  ],
  [/\.seed = |\.thread\.stage|\.summary = |\.frequent\[\]/, 'public, and shown shortened'],
  [
    /^\.routes\/submissions\/(version-new|answers)\.data\.(lead|datasets)/,
    'the form, once it may be sent',
  ],
  [
    /\.(progress\.byJudge|approval\.others)\[\]\.handle = /,
    'organisers’ own: once there are sheets, and once it may be asked for',
  ],
  [/^\.routes\/challenges\/new\.data\.datathons/, 'the form, once an organisation is there'],
]

/** Texts of a loader that its page shows nowhere: neither to read nor in an address or a field. */
export function unshownTexts(data: string, html: string): string[] {
  const shown = spaced(plain(html.replace(/<script\b[\s\S]*?<\/script>/g, '')))
  return [
    ...new Set(
      textsOf(data)
        .filter(({ text }) => isContent(text) && !shown.includes(spaced(text)))
        .map(({ path, text }) => `${path} = ${text.slice(0, 60)}`)
        .filter((line) => !otherwise.some(([pattern]) => pattern.test(line))),
    ),
  ]
}

/** A word of the code, such as a state, is shown as a word of the reader's language. */
const isContent = (text: string) =>
  /^[0-9a-f-]{36}$/.test(text) || /^p-[0-9a-f]{10}$/.test(text) || !/^[\w:./-]{0,40}$/.test(text)

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
