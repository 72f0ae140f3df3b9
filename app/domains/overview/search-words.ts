/** The words of a query, at most eight; what a database's text can't hold is left out. */
export function wordsOf(query: string): string[] {
  return query
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, 200)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
}
