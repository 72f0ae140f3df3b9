import { byLanguage, languages, source, type Language } from '~/shared/languages'
import type es from './es/all'
import { speak, type Translate } from './i18n'

const strings = byLanguage(
  import.meta.glob<typeof es>('./*/all.ts', { eager: true, import: 'default' }),
)
const instances = new Map(
  languages.map((language) => [language, speak(language, strings(language))]),
)

/** The instance that renders a page in a language. */
export function i18nFor(language: Language) {
  return instances.get(language) ?? instances.get(source)!
}

/** `t('people:signIn.title')`: strings for loaders, mails and feeds. */
export function translator(language: Language): Translate {
  return i18nFor(language).t as unknown as Translate
}
