import iconv from 'iconv-lite'
import { CsvParser, type CsvRecord } from './csv-parser'
import { detectDialect, type Dialect } from './detect-dialect'
import type { Findings } from './findings'
import { bytesOf, limits, type Limits, type Survey } from './survey-file.server'

export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1. */
  number: number
  cells: string[]
}

/** A CSV file whose beginning has been understood; its rows can be read as often as needed. */
export interface CsvFile {
  survey: Survey
  dialect: Dialect
  labels: string[]
}

/** How much of the file has been read, of 1, and how many rows were taken. */
export type Progress = (share: number, rows: number) => void

const sampleLength = 64_000

/**
 * Understands delimiter and header from a file's beginning.
 * @returns null where there is no header to go by, and then `findings` says why
 */
export async function openCsv(
  survey: Survey,
  findings: Findings,
  most = limits,
): Promise<CsvFile | null> {
  let sample = ''
  for await (const text of textOf(survey)) {
    sample += text
    if (sample.length >= sampleLength) break
  }
  const dialect = detectDialect(sample)
  const header = await readHeader(survey, dialect, findings, most)
  if (header) checkLabels(header.cells, dialect, findings, most.columns)
  return header && !findings.haveErrors ? { survey, dialect, labels: header.cells } : null
}

/** The first record that is not blank, however long the limits let it be. */
async function readHeader(survey: Survey, dialect: Dialect, findings: Findings, most: Limits) {
  const parser = new CsvParser(dialect.delimiter)
  const isHeader = (record: CsvRecord) => !isBlank(record)
  for await (const text of textOf(survey)) {
    const header = parser.push(text).find(isHeader)
    if (header) return checkRecord(header, 1, findings, most) ? header : null
    if (parser.pending > most.record) return tooLong(1, findings, most)
  }
  const header = parser.end().find(isHeader)
  if (header) return checkRecord(header, 1, findings, most) ? header : null
  if (parser.pending > 0) findings.error('unclosed-quote', { row: 1 })
  else findings.error('source-error')
  return null
}

/**
 * The rows below the header, in pieces as they are read, in constant memory. Rows of another width than the header and
 * characters that were lost are told as errors; blank rows are told and passed over.
 */
export async function* csvRows(
  { survey, dialect, labels }: CsvFile,
  findings: Findings,
  onProgress: Progress = () => {},
  most = limits,
): AsyncGenerator<CsvRow[]> {
  const parser = new CsvParser(dialect.delimiter)
  let number = 0
  let headerSeen = false
  let taken = 0
  let suspect = false

  function take(records: CsvRecord[]): CsvRow[] {
    const rows: CsvRow[] = []
    for (const record of records) {
      number += 1
      if (isBlank(record)) findings.warning('blank-row', { row: number })
      else if (!headerSeen) headerSeen = true
      else {
        checkRecord(record, number, findings, most)
        if (suspect) checkCharacters(record.cells, number, labels, survey.damaged, findings)
        if (checkWidth(record.cells, number, labels.length, findings)) {
          rows.push({ number, cells: record.cells })
        }
      }
    }
    taken += rows.length
    return rows
  }

  for await (const text of textOf(survey, (share) => onProgress(share, taken))) {
    suspect ||= /[\0\uFFFD]|\p{Surrogate}/u.test(text)
    yield take(parser.push(text))
    if (parser.pending > most.record) return void tooLong(number + 1, findings, most)
    if (number > most.rows) return findings.error('row-count', { value: String(most.rows) })
  }
  yield take(parser.end())
  if (parser.pending > 0) findings.error('unclosed-quote', { row: number + 1 })
  onProgress(1, taken)
}

/** Whether a record can be taken as it was read. */
function checkRecord(record: CsvRecord, row: number, findings: Findings, most: Limits): boolean {
  if (record.strayQuote) findings.warning('stray-quote', { row })
  if (record.length > most.record) return tooLong(row, findings, most) !== null
  if (record.textAfterQuote) findings.error('text-after-quote', { row })
  return !record.textAfterQuote
}

function tooLong(row: number, findings: Findings, most: Limits): null {
  findings.error('record-length', { row, value: String(most.record) })
  return null
}

function checkWidth(cells: string[], row: number, width: number, findings: Findings): boolean {
  if (cells.length === width) return true
  const code = cells.length < width ? 'missing-cell' : 'extra-cell'
  findings.error(code, { row, value: String(cells.length) })
  return false
}

/** A replacement character is one that was lost, here or before the file came to us. */
function checkCharacters(
  cells: string[],
  row: number,
  labels: string[],
  damaged: boolean,
  findings: Findings,
) {
  cells.forEach((value, index) => {
    const place = { row, column: labels[index], value }
    if (isNoText(value)) findings.error('encoding-error', place)
    else if (value.includes('\uFFFD')) {
      if (damaged) findings.error('encoding-error', place)
      else findings.warning('lost-character', place)
    }
  })
}

function checkLabels(labels: string[], dialect: Dialect, findings: Findings, mostColumns: number) {
  if (labels.length > mostColumns) {
    return findings.error('field-count', { value: String(mostColumns) })
  }
  const filled = labels.filter((label) => label.trim() !== '')
  if (filled.length === 1 && dialect.width > 2) {
    return findings.error('title-row', { row: 1, value: filled[0] })
  }
  const seen = new Set<string>()
  labels.forEach((label, index) => {
    const name = label.trim()
    const place = { row: 1, column: String(index + 1), value: label }
    if (isNoText(label)) findings.error('encoding-error', place)
    else if (name === '') findings.error('blank-label', place)
    else if (seen.has(name)) findings.error('duplicate-label', place)
    seen.add(name)
  })
  if (labels.every((label) => /^-?\d[\d.,/:-]*$/.test(label.trim()))) {
    findings.warning('assumed-header', { row: 1 })
  }
}

/** NUL, and half of a character, which UTF-16 can hold and UTF-8 cannot. */
function isNoText(text: string): boolean {
  return text.includes('\0') || /\p{Surrogate}/u.test(text)
}

function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell === '')
}

async function* textOf(
  survey: Survey,
  onShare: (share: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(survey.encoding)
  let read = 0
  for await (const chunk of bytesOf(survey)) {
    const text = decoder.write(chunk)
    if (text) yield text
    read += chunk.length
    onShare(read / survey.unpackedBytes)
  }
  const rest = decoder.end()
  if (rest) yield rest
}
