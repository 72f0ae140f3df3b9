import { CsvParser } from './csv-parser'

export const delimiters = [',', ';', '\t', '|'] as const

export interface Dialect {
  delimiter: (typeof delimiters)[number]
  /** Cells of most records of the sample. */
  width: number
}

const enoughRecords = 200

/**
 * The delimiter that cuts most records of a text's beginning into the same number of cells, and into more than one.
 * @param sample the first tens of thousands of characters; its last record may be cut short
 */
export function detectDialect(sample: string): Dialect {
  const tries = delimiters.map((delimiter) => ({ delimiter, ...regularity(sample, delimiter) }))
  const cut = tries.filter(({ width }) => width > 1)
  cut.sort((a, b) => b.share - a.share || b.width - a.width)
  const [best] = cut
  return best ? { delimiter: best.delimiter, width: best.width } : { delimiter: ',', width: 1 }
}

function regularity(sample: string, delimiter: string) {
  const parser = new CsvParser(delimiter)
  const complete = parser.push(sample)
  const records = (complete.length > 0 ? complete : parser.end()).slice(0, enoughRecords)
  const widths = new Map<number, number>()
  for (const { cells } of records) {
    if (cells.length > 1 || cells[0] !== '') {
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    }
  }
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  const all = [...widths.values()].reduce((sum, n) => sum + n, 0)
  return { width, share: all === 0 ? 0 : count / all }
}
