import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const file = join(mkdtempSync(join(tmpdir(), 'tequio-reads-')), 'reads.json')

/** Settings of an instance that notes what its pages look at. */
export const recordingReads = {
  NODE_OPTIONS: `--import ${new URL('./record-reads.mjs', import.meta.url).href}`,
  READS_FILE: file,
}

/** What no reader of this ground makes a page look at, each with when it would. */
const elsewhere: [RegExp, string][] = [
  [/^root\.errorTitles\./, 'a refusal of that kind is drawn'],
  [/\.page\.answersForms$/, 'a form was sent'],
  [/\/adoption\.adoption\.(organization\.name|requestedOn)$|\.may\.withdraw$/, 'a request waits'],
  [/\.approvals\[\]\.until$|\.approval\.others\[\]\.handle$/, 'it may be asked for, or waits'],
  [/\.followUps\[\]\.days$/, 'somebody has answered'],
  [/\/catalog\/entry\.entry\.facts\.|\/catalog\/versions\.tool\.language$/, 'it is said in the entry'], // prettier-ignore
  [/\/challenges\/edit\.sources\[\]\.(approved|writtenAs)$/, 'the question has an answer'],
  [/\/challenges\/approvals\.brief\.language$/, 'an answer waits for approval'],
  [
    /\/challenges\/in-language\.(may|progress|work|speeches)\./,
    'the brief’s own page reads the same',
  ],
  [/\/challenges\/question\.question\.answeredAt$/, 'somebody else answered meanwhile'],
  [/\/challenges\/review\.harm\.may\.(lift|leaves)$/, 'the section is marked as risky'],
  [/\/challenges\/list\.challenges\[\]\.theme$/, 'a brief has no track'],
  [/\/challenge\.(may\.ask|work\.opens\.)/, 'the brief is open, its work has not begun'],
  [/\.parts\[\]\.required\[\]$|\/review\.missing\[\]$/, 'a required question is open'],
  [/\/curate\.proposed\[\]\.state$/, 'what is in review stands in a list of the same shape'],
  [/\.frequent\[\]\.(count|value)$/, 'values repeat in a column'],
  [/\.(fields|allFields)\[\]\.(groupChar|missingValues\[\]|type)$/, 'a row is asked for by it'],
  [/\.joinKeys\[\]\.|\.intake\.file\.|\.intake\.dataset\./, 'the reading goes on, or has ended'],
  [/\/datasets\/version\.dataset\.findings$/, 'a tab counts them on the other pages'],
  [/\/datathons\/challenges\.(mayPropose|proposeUntil|tracks\[\])$/, 'there is no brief, or several tracks'], // prettier-ignore
  [/\/conduct-handling\.reports\[\]\.language$/, 'the datathon has another language'],
  [/\/incubation\/decision\.(criterion\.gate|state)$/, 'the same reading as the evidence’s page'],
  [/\/incubation\/select\.mayBringIn$/, 'no hand-in can become a tool'],
  [/\/incubation\/tool\.shares\[\]\./, 'hours are written down'],
  [/\.answers\.(texts\.)?title$/, 'the title stands with the other answers'],
  [/\/judging\/organize\.progress\.|\/organize\.facts\.sheetsSubmitted$/, 'there are sheets'],
  [/\/judging\/results\.published\./, 'places are apart, and a tool came of it'],
  [/\.bar\.left\.(hours|minutes)$/, 'less than a day is left'],
  [/\/organization\.organization\.language$|\/team\.facts\.language$/, 'it describes itself'],
  [/\.datasets\[\]\.version$/, 'a hand-in keeps the version'],
  [/\.submission\.mayReadFeedback$/, 'the team’s page of a judged hand-in'],
  [/\/verify\.found\.(number|standing)$/, 'the receipt is genuine'],
  [
    /\/teams\/(join\.joining\.(handle|team\.name)|new\.size\.|request\.shown\.)/,
    'there is still a place',
  ],
]

interface Reads {
  sent: Record<string, string[]>
  read: Record<string, string[]>
}

/** Of all that the pages drawn until now were sent, what none of them looked at, for any reader. */
export async function unreadParts(): Promise<string[]> {
  // The list is kept every tenth of a second.
  await wait(500)
  const { sent, read } = JSON.parse(readFileSync(file, 'utf8')) as Reads
  return Object.entries(sent)
    .flatMap(([route, paths]) => {
      const looked = new Set(read[route])
      return paths.filter((path) => !looked.has(path)).map((path) => `${route}${path}`)
    })
    .filter((part) => !elsewhere.some(([pattern]) => pattern.test(part)))
    .sort()
}
