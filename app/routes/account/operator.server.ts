import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import type { Language } from '~/shared/languages'

/** Who is responsible for personal data and how to reach them. Where nobody has said so, that it was not said. */
export function operatorOf(language: Language) {
  const t = translator(language)
  return {
    operator: settings.operatorName ?? t('pages:privacy.operator'),
    contact: settings.operatorContact ?? t('pages:privacy.contact'),
  }
}
