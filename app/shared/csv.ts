/** A cell that a spreadsheet would run as a formula: it begins with one of its signs and is neither a number nor a dash. */
export function looksLikeFormula(cell: string): boolean {
  return (
    /^[=+\-@\t\r\n\0＝＋－＠]/.test(cell) &&
    /[\p{L}\p{N}]/u.test(cell) &&
    !/^[+-]?(\d[\d.,]*|\.\d+)(e[+-]?\d+)?%?$/i.test(cell)
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
