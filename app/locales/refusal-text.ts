import type { TFunction } from 'i18next'
import type refusals from './es/refusals'

/** The sentence of a refusal code. A test holds that every code in the code has one. */
export function refusalText(t: TFunction<any>, code: string): string {
  return t(`refusals:${code as keyof typeof refusals}`)
}
