import type { ShownProfile } from '~/shared/tables'
import type { Language } from '~/shared/languages'
import { formatExactly, formatNumber } from '~/shared/numbers'
import type { Field } from './fields'

/** A measure of a column as a reader sees it: years and days as they are, amounts with at most two decimals. */
export function shownMeasure(
  { type }: Pick<Field, 'type'>,
  value: number | string | null,
  language: Language,
): string {
  if (value === null) return ''
  if (typeof value === 'string' || type === 'year') return String(value)
  return Number.isInteger(value) ? formatExactly(value, language) : formatNumber(value, language)
}

/** Whether every value of a column stands there once, so that it names its row. */
export function isKey({ missing, distinct }: ShownProfile, rowCount: number): boolean {
  return missing === 0 && distinct === rowCount && rowCount > 1
}
