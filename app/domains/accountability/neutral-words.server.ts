import { translator } from '~/locales/translator.server'
import type { Language } from '~/shared/languages'

/**
 * What stands where somebody or something is hidden. The words are those of a person or organisation like any other's: they
 * are in the language of whoever hid it.
 * @param code a few signs, the same throughout one shelter, so that one neutral name can be told from another
 */
export function neutralWords(language: Language, code: string) {
  const t = translator(language)
  return {
    handle: `resguardo-${code}`,
    slug: `resguardo-${code}`,
    organization: t('shelter:neutral.organization', { code }),
    protectedName: t('shelter:neutral.protectedName', { code }),
    challenge: t('shelter:neutral.challenge'),
    team: t('shelter:neutral.team', { code }),
    text: t('shelter:neutral.text'),
  }
}
