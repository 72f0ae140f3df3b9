/** Language, extended language, script, region, variants, extensions, private use (RFC 5646, section 2.1). */
const form =
  /^(?<language>[a-z]{2,3})(?<extended>(-[a-z]{3}){0,3})(-(?<script>[a-z]{4}))?(-(?<region>[a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?$/i

const names = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  script: new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
}

/**
 * Whether a text is a language tag of BCP 47 whose parts mean something: `es`, `es-MX`, `nah`, `zh-Hant-TW`. Of
 * three-letter codes no list is complete, so that the tongues of Oaxaca are languages here too.
 */
export function isLanguageTag(text: string): boolean {
  const parts = form.exec(text)?.groups
  if (!parts) return /^x(-[a-z\d]{1,8})+$/i.test(text) || /^(art-lojban|i-[a-z]{2,8})$/i.test(text)
  const { language = '', script, region } = parts
  if (language.length === 2 && !names.language.of(language.toLowerCase())) return false
  if (script && !names.script.of(titled(script))) return false
  return !region || names.region.of(region.toUpperCase()) !== undefined
}

/** The same, for a language that goes by its shortest code: `en`, never `eng`. */
export function isShortestTag(text: string): boolean {
  const [language = ''] = text.toLowerCase().split('-')
  return isLanguageTag(text) && (language.length < 2 || canonical(language) === language)
}

/** `en` for `eng`. */
function canonical(language: string): string | undefined {
  return Intl.getCanonicalLocales(language)[0]
}

function titled(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()
}
