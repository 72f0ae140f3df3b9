import { seenAs } from '~/domains/needs/correct-need.server'
import { listVoices, type Need } from '~/domains/needs/queries.server'

/** A need as its form of correction begins. */
export async function correctable(need: Need) {
  const { happens, whom, different, language, theme, shownAt } = need
  return {
    happens,
    whom,
    different,
    language,
    theme,
    seen: seenAs(need),
    isShown: shownAt !== null,
    spoken: (await listVoices(need.id)).map(({ question }) => question),
  }
}
