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
  const lines = error instanceof Error ? (error.stack?.split('\n') ?? []) : []
  return lines
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim())
}
