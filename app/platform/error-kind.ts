/** A code of ours or of a system (`ECONNREFUSED`, `23505`, `github-unavailable`): it says what happened and to nobody. */
const isCode = (text: unknown): text is string =>
  typeof text === 'string' && /^([A-Z][A-Z0-9_]{2,40}|[0-9A-Z]{5}|[a-z]+(-[a-z]+)+)$/.test(text)

/**
 * What kind of error something is, without its message, which may quote an address, a name or a row: its class, and the
 * code or status that it carries.
 */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code, status, responseCode } = error as unknown as Record<string, unknown>
  const found = [code, error.message].find(isCode)
  const number = [status, responseCode].find((each) => typeof each === 'number')
  return [error.name, found, number].filter((each) => each !== undefined).join(' ')
}

/** Where it was thrown, innermost first: places in the code, nothing of what passed through them. */
export function placesOf(error: unknown): string[] {
  return error instanceof Error ? placesIn(error.stack ?? '') : []
}

function placesIn(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim())
}

/**
 * Of what a process wrote before it broke off: the kinds of error, the engine's and V8's among them, and the places in the
 * code. The rest of a line may quote a row.
 */
export function lastWords(text: string): { reasons: string[]; at: string[] } {
  const kinds =
    text.match(/FATAL ERROR: [A-Za-z -]+|\b(?:[A-Z][a-z]+ )?[A-Za-z]*Error\b(?=:)/g) ?? []
  return { reasons: [...new Set(kinds)].slice(0, 4), at: placesIn(text) }
}
