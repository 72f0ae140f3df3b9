import { aboutLanguage, languages, source, type Language } from './languages'

/** One a language, since making one takes longer than using it. */
function formatters(maximumFractionDigits: number): (language: Language) => Intl.NumberFormat {
  const made = new Map(
    languages.map((language) => [
      language,
      new Intl.NumberFormat(aboutLanguage(language).formats, { maximumFractionDigits }),
    ]),
  )
  return (language) => made.get(language) ?? made.get(source)!
}

const rounded = formatters(2)

/** `108,568` and `1,234.5`, as in Mexico. */
export function formatNumber(value: number, language: Language): string {
  return rounded(language).format(value)
}

/** `$1,200 MXN`: an amount always names its currency. */
export function formatPesos(amount: number, language: Language): string {
  return `$${formatNumber(amount, language)}\u00a0MXN`
}

const exact = formatters(15)

/** Every digit that a number has, its thousands set apart: `-0.4688`, `9,966`. */
export function formatExactly(value: number | bigint, language: Language): string {
  return exact(language).format(value)
}

const units = ['B', 'kB', 'MB', 'GB'] as const

/** `43 kB`, in thousands of bytes. */
export function formatBytes(bytes: number, language: Language): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const amount = bytes / 1000 ** power
  return `${formatNumber(amount < 10 && power > 0 ? Number(amount.toFixed(1)) : Math.round(amount), language)}\u00a0${units[power]}`
}

/** `97 %` */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(Math.round(share * 1000) / 10, language)}\u00a0%`
}
