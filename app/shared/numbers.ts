import type { Language } from './languages'

const formats = {
  es: new Intl.NumberFormat('es-MX', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}

/** `108,568` and `1,234.5`, as in Mexico. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value)
}
