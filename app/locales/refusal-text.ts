/**
 * The sentence of a refusal code, from any namespace's `t`. A test holds that every code in the code has one.
 */
export function refusalText(t: (...key: never[]) => unknown, code: string): string {
  return (t as (key: string) => string)(`refusals:${code}`)
}
