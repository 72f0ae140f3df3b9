/**
 * What a rule or a use-case answers. A refusal is something the world may expect (a deadline has passed);
 * a bug throws. Codes are kebab-case; `locales/<language>/refusals.ts` turns them into sentences. A refusal that names
 * a field is that field's error: it is shown beside it, and beside every other that has the same; it leaves no audit
 * entry.
 */
export type Result<Value, Code extends string = string> =
  | { ok: true; value: Value; nothing?: true }
  | { ok: false; refusal: Code; field?: string; also?: string[] }

export function ok<Value>(value: Value) {
  return { ok: true as const, value }
}

/** What was asked for stands already, since its form came before: `transition` writes no second entry. */
export function nothingDone<Value>(value: Value) {
  return { ...ok(value), nothing: true as const }
}

export function refuse<const Code extends string>(refusal: Code, field?: string, also?: string[]) {
  return {
    ok: false as const,
    refusal,
    ...(field === undefined ? {} : { field }),
    ...(also?.length ? { also } : {}),
  }
}
