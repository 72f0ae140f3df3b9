/** Digits that belong together, whatever separates them. */
export interface DigitRun {
  digits: string
  /** How many stand together: `55 1234 5678` is 2, 4, 4. */
  groups: number[]
  start: number
  end: number
}

/** Within a run one sign separates at most, two around a bracket; a comma or a point separates thousands or sentences. */
const run = /(?<![\p{L}\p{N}.,/_-])\(?\d+(?:(?:[ \u00a0.-]|\) ?)\d+)*(?![\p{L}\p{N}/_]|[.,]\d)/gu

export function digitRuns(text: string): DigitRun[] {
  return Array.from(text.matchAll(run), ({ 0: words, index }) => {
    const groups = words.match(/\d+/g)!
    return {
      digits: groups.join(''),
      groups: groups.map(({ length }) => length),
      start: index,
      end: index + words.length,
    }
  })
}
