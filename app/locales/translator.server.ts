import type { Language } from '~/shared/languages'
import en from './en/all'
import es from './es/all'
import { speak, type Translate } from './i18n'

const instances = { es: speak('es', es), en: speak('en', en) }

/** The instance that renders a page in a language. */
export function i18nFor(language: Language) {
  return instances[language]
}

/** `t('people:signIn.title')`: strings for loaders, mails and feeds. */
export function translator(language: Language): Translate {
  return instances[language].t as unknown as Translate
}
