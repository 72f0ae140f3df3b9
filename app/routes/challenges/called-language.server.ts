import { briefLanguages } from '~/domains/challenges/rules'
import { autonymOf } from '~/domains/challenges/translations'
import { translator } from '~/locales/translator.server'
import type { Visit } from '~/domains/people/visit'
import { nameLanguage } from '~/shared/language-names'

/**
 * A language by itself, in a list or at the top of its page: as its readers look for it first, and by its own name. The
 * machine does not know every language of Mexico in theirs.
 */
export function calledLanguage(tag: string, visit: Visit): string {
  const ours = briefLanguages.find((each) => each === tag)
  const own = autonymOf(tag)
  const read = ours
    ? translator(visit.language)(`challenges:languages.${ours}`)
    : nameLanguage(tag, visit.language)
  return read && read.toLowerCase() !== own.toLowerCase() ? `${read} (${own})` : own
}
