import { seenAs } from '~/domains/needs/correct-need.server'
import type { Need } from '~/domains/needs/queries.server'

/** A need as its form of correction begins. */
export function correctable(need: Need) {
  const { happens, whom, different, language, theme, shownAt } = need
  return {
    happens,
    whom,
    different,
    language,
    theme,
    seen: seenAs(need),
    isShown: shownAt !== null,
  }
}
