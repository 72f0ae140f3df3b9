import { createInstance, type i18n, type ResourceKey, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { formatInstant } from '~/shared/instants'
import { quoted } from '~/shared/quoted'
import { shorten } from '~/shared/shorten'
import { nameLanguage } from '~/shared/language-names'
import type { Language } from '~/shared/languages'
import type es from './es/all'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: typeof es
  }
}

export type Translate = TFunction<(keyof typeof es)[]>

/** An instance that speaks one language, ready at once: its strings are handed in, none is fetched. */
export function speak(language: Language, strings: Record<string, ResourceKey>): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: strings },
    ns: Object.keys(strings),
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes.
    returnNull: false,
  })
  // `{{closesAt, instant}}` in a sentence: an instant as ISO text, in the zone that the facts name.
  instance.services.formatter?.add('instant', (value: string, _, { timeZone }) =>
    formatInstant(value, String(timeZone ?? 'America/Mexico_City'), language),
  )
  // `{{language, language}}`: the tag of a language in which briefs are, as readers of this one look for it.
  const named = instance.t as (key: string, values: object) => string
  instance.services.formatter?.add('language', (tag: string) =>
    named(`challenges:languages.${tag}`, {
      defaultValue: nameLanguage(tag, language) ?? tag,
    }),
  )
  // `{{about, part}}`: a brief's section or question, by where its name stands.
  instance.services.formatter?.add('part', (part?: string) =>
    part ? named(`assessment:${part}`, {}) : '…',
  )
  // `{{question, words}}`: somebody's own words, which a mail sets apart; `{{question, opening}}`: how they begin.
  instance.services.formatter?.add('words', (words?: string) => quoted(words ?? '…'))
  instance.services.formatter?.add('opening', (words?: string) => shorten(words ?? '…', 60))
  return instance
}
