/** "12 horas" and "12 h" are twelve. */
const hours = /\s*(horas?|hours?|hrs?|hs?)\.?$/i

/** Thousands stand apart by commas or spaces, of any kind. */
const inThousands = /^[-\u2212]?\d{1,3}([,\s]\d{3})+(\.\d+)?$/
const plain = /^[-\u2212]?\d*[.,]?\d+$/

/**
 * A number as people write it: `1,200`, `1 200`, `2.5`, `2,5`, `12 horas`.
 * @returns `NaN` where it is anything else
 */
export function readNumber(text: string): number {
  const said = text.trim().replace(hours, '')
  const digits = inThousands.test(said) ? said.replace(/[,\s]/g, '') : said.replace(',', '.')
  return plain.test(digits) ? Number(digits.replace('\u2212', '-')) : Number.NaN
}
