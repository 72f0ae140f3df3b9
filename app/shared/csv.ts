/**
 * A cell that a spreadsheet might run as a formula (ASVS 5.0, V1.2.10): it begins with one of its signs, in full width or
 * not and with spaces before it or not, or with a blank that it drops. A number and a line of dashes begin with a sign and
 * are what they are.
 */
export function looksLikeFormula(cell: string): boolean {
  return (
    /^([\t\r\n\0]|\s*[=+\-@＝＋－＠])/.test(cell) &&
    !/^ *[+-]?(\d[\d.,]*|\.\d+)(e[+-]?\d+)?%?$/i.test(cell) &&
    !/^ *[-+－＋]+$/.test(cell)
  )
}

/**
 * Rows as CSV (RFC 4180) where we write it ourselves: a cell that a spreadsheet would run as a formula is made harmless by
 * an apostrophe before it; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(text: string): string {
  const cell = looksLikeFormula(text) ? `'${text}` : text
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
