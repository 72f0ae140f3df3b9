/** No answer is longer than 8,000 characters, and nobody quotes so much more than that. */
const longestRead = 60_000

const quoted = /^\s{0,3}>/
const signature = /^--\s*$/
const original =
  /^\s*-{2,}\s*(mensaje original|mensaje reenviado|original message|forwarded message)\s*-{2,}\s*$/i
const rule = /^\s*_{8,}\s*$/
const sender = /^\s*\*?(de|from)\s?:\*?\s/i
const header = /^\s*\*?(enviado( el)?|fecha|para|asunto|cc|sent|date|to|subject)\s?:\*?\s/i
const begins = /^\s*(el|on)\s/i
const says = /(escribió|escribio|wrote)\s*:\s*$/i
const dated = /^\s*\d{4}-\d{2}-\d{2} .*@.*:\s*$/
const device =
  /^\s*(enviado desde|sent from|obtener outlook|descargar outlook|get outlook|enviado con|sent with)\s\S/i

/**
 * What somebody wrote in an answer by mail: without what the mail program quotes (Gmail, Outlook, Apple, Yahoo, in
 * Spanish and English) and without signatures. A first line «ACLARACIÓN» marks it as one for every team and is no part of
 * it. Empty where there was only quotation. Each line is looked at a fixed number of times, however long the mail: the
 * libraries there are for this take minutes over a mail made for it.
 */
export function mailedAnswer(text: string): { answer: string; clarification: boolean } {
  const lines = text.slice(0, longestRead).replaceAll('\u00a0', ' ').split(/\r?\n/)
  return marked(withoutDevice(withoutQuotes(lines)).join('\n'))
}

function withoutQuotes(lines: string[]): string[] {
  const own: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (endsHere(lines, at)) break
    const attribution = attributionAt(lines, at)
    if (attribution === 0) {
      if (!quoted.test(lines[at]!)) own.push(lines[at]!)
    } else if (quoted.test(nextFull(lines, at + attribution))) {
      // Some answer below what they quote: only what is marked as quoted goes.
      at += attribution - 1
    } else break
  }
  return own
}

/** From a signature or the headers of the mail that is answered on, nothing is of who answers. */
function endsHere(lines: string[], at: number): boolean {
  const line = lines[at]!
  if (signature.test(line) || original.test(line)) return true
  if (rule.test(line)) return sender.test(nextFull(lines, at + 1))
  if (!sender.test(line)) return false
  return lines.slice(at + 1, at + 5).filter((below) => header.test(below)).length >= 2
}

/** How many lines the sentence has that names whom the mail answers («El lun, 3 feb 2026, X <x@y> escribió:»); none is 0. */
function attributionAt(lines: string[], at: number): number {
  if (dated.test(lines[at]!)) return 1
  if (!begins.test(lines[at]!)) return 0
  for (let length = 1; length <= 3; length += 1) {
    const last = lines[at + length - 1]
    if (last === undefined || last.trim() === '') return 0
    if (!says.test(last.slice(-40))) continue
    const sentence = lines.slice(at, at + length).join(' ')
    const named = /\d/.test(sentence) && sentence.includes('@')
    return named || quoted.test(nextFull(lines, at + length)) ? length : 0
  }
  return 0
}

/** The next line that is not blank, among the next few. */
function nextFull(lines: string[], from: number): string {
  return lines.slice(from, from + 4).find((line) => line.trim() !== '') ?? ''
}

/** «Enviado desde mi iPhone» is the last that such a program writes. */
function withoutDevice(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return last >= 0 && device.test(lines[last]!) ? lines.slice(0, last) : lines
}

function marked(text: string): { answer: string; clarification: boolean } {
  const tidy = text.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim() // prettier-ignore
  const mark = /^[*_«"¡\s]{0,4}(aclaraci[oó]n|clarification)[*_»"!\s]{0,4}(?::|\.|$|\n)/iu.exec(
    tidy.slice(0, 40),
  )
  if (!mark) return { answer: tidy, clarification: false }
  return { answer: tidy.slice(mark[0].length).replace(/^[*_\s]+/, ''), clarification: true }
}
