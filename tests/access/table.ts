import { readFileSync, writeFileSync } from 'node:fs'
import { type Address, areaOf } from './addresses'
import { kindNames, type Kind } from './people'

const file = new URL('./README.md', import.meta.url)

/** One line of the table: what each kind of person is answered at an address of an object in some state. */
export interface Row extends Address {
  of: string
  answers: Record<Kind, string>
}

/** The table as it stands in the document. */
export function readTable(): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  let kindsOf: string[] = []
  return lines.flatMap((line) => {
    const [, asked, of, ...cells] = line.split('|').map((cell) => cell.trim())
    if (asked === 'address') kindsOf = cells
    const address = /^`(GET|POST) (.*)`$/.exec(asked ?? '')
    if (!address) return []
    const [, method, path] = address as unknown as [string, Row['method'], string]
    const answers = Object.fromEntries(
      kindNames.map((kind) => [kind, cells[kindsOf.indexOf(kind)] ?? '']),
    )
    return [{ method, path, of: of!, answers: answers as Row['answers'] }]
  })
}

/** With an empty row for each address that has none, at its place in the site map. */
export function withMissing(rows: Row[], addresses: Address[]): Row[] {
  const answers = Object.fromEntries(kindNames.map((kind) => [kind, ''])) as Row['answers']
  return addresses.flatMap((address) => {
    const own = rows.filter(
      ({ method, path }) => method === address.method && path === address.path,
    )
    return own.length > 0 ? own : [{ ...address, of: 'usual', answers }]
  })
}

/** Writes the table anew below what stands before the first area. */
export function writeTable(rows: Row[]): void {
  const [intro] = readFileSync(file, 'utf8').split('\n## Front page')
  const areas = new Map<string, Row[]>()
  for (const row of rows) areas.set(areaOf(row), [...(areas.get(areaOf(row)) ?? []), row])
  const sections = [...areas].map(
    ([area, own]) =>
      `\n## ${area[0]!.toUpperCase()}${area.slice(1)}\n\n${head}\n${own.map(lineOf).join('\n')}\n`,
  )
  writeFileSync(file, `${intro}${sections.join('')}`)
}

const head = [
  `| address | of | ${kindNames.join(' | ')} |`,
  `| --- | --- | ${kindNames.map(() => '---').join(' | ')} |`,
].join('\n')

const lineOf = ({ method, path, of, answers }: Row) =>
  `| \`${method} ${path}\` | ${of} | ${kindNames.map((kind) => answers[kind]).join(' | ')} |`

/** What an answer is called in the table. */
export function nameOf(answer: Response): string {
  if (answer.status !== 302) return String(answer.status)
  return answer.headers.get('location')?.startsWith('/sign-in?back=') ? 'in' : '→'
}
