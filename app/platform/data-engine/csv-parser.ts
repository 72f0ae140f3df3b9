export interface CsvRecord {
  cells: string[]
  /** A quote in a cell that does not begin with one, or blanks after a closing one; kept as they are. */
  strayQuote: boolean
  /** Text stood after a closing quote: where the cell ends is anybody's guess. */
  textAfterQuote: boolean
  /** In characters, with its line end. */
  length: number
}

const LF = 10
const CR = 13
const QUOTE = 34

/**
 * Reads CSV (RFC 4180, any one-character delimiter, any line end) as its text arrives, one record at a time.
 * Nothing is dropped: a quote in an unquoted cell is a character, text after a closing quote is told and added to the cell.
 */
export class CsvParser {
  private rest = ''
  private readonly delimiter: number

  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0)
  }

  /** Characters of a record that has begun and not ended: a quote left open swallows the file, and remains after the end. */
  get pending(): number {
    return this.rest.length
  }

  /** The records that are complete with this piece of text. */
  push(text: string): CsvRecord[] {
    this.rest += text
    return this.read(false)
  }

  /** The last record, where no line end follows it. */
  end(): CsvRecord[] {
    return this.read(true)
  }

  private read(last: boolean): CsvRecord[] {
    const records: CsvRecord[] = []
    const text = this.rest
    let start = 0
    while (start < text.length) {
      const record = this.readRecord(text, start, last)
      if (!record) break
      records.push(record)
      start = record.next
    }
    this.rest = text.slice(start)
    return records
  }

  /** One record and where the next begins; null where the text ends before it does. */
  private readRecord(text: string, start: number, last: boolean) {
    const cells: string[] = []
    let strayQuote = false
    let textAfterQuote = false
    let at = start
    for (;;) {
      let cell = ''
      let isQuoted = false
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at + 1)
        if (close === -1 || (close + 1 === text.length && !last)) return null
        cell = text.slice(at + 1, close).replaceAll('""', '"')
        at = close + 1
        isQuoted = true
      }
      const end = this.cellEnd(text, at)
      if (end === text.length && !last) return null
      if (end > at) {
        const bare = text.slice(at, end)
        if (isQuoted && bare.trim() !== '') textAfterQuote = true
        else strayQuote ||= isQuoted || bare.includes('"')
        cell += bare
      }
      cells.push(cell)
      if (end === text.length || text.charCodeAt(end) !== this.delimiter) {
        const next = afterLineEnd(text, end, last)
        if (next === null) return null
        return { cells, strayQuote, textAfterQuote, length: next - start, next }
      }
      at = end + 1
    }
  }

  private cellEnd(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === this.delimiter || code === LF || code === CR) return at
    }
    return text.length
  }
}

/** The quote that closes a cell: the first one that is not doubled; -1 where there is none yet. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  return at
}

function afterLineEnd(text: string, at: number, last: boolean): number | null {
  if (at === text.length || text.charCodeAt(at) === LF) return at + 1
  if (at + 1 === text.length) return last ? at + 1 : null
  return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
}
