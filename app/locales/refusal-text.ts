import type refusals from './es/refusals'

type RefusalKey = `refusals:${keyof typeof refusals}`

/** The sentence of a refusal code. A test holds that every code in the code has one. */
export function refusalText(t: (key: RefusalKey) => string, code: string): string {
  return t(`refusals:${code}` as RefusalKey)
}
