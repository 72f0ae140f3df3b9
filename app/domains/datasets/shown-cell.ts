import type { Language } from '~/shared/languages'
import { formatExactly } from '~/shared/numbers'
import type { Field } from './fields'
import { castCell } from './table-schema'

/** A cell as a reader sees it: numbers with their thousands set apart, all else as in the file; null where it is missing. */
export function shownCell(field: Field, text: string, language: Language): string | null {
  const cast = castCell(field, text)
  if (!cast.ok) return text
  if (cast.value === null) return null
  const isNumber = typeof cast.value === 'number' && Number.isFinite(cast.value)
  const isAmount = field.type === 'integer' || field.type === 'number'
  return isNumber && isAmount ? formatExactly(cast.value as number, language) : text
}

/** Whether a column holds amounts, which stand at the right. */
export function isAmount({ type }: Field): boolean {
  return type === 'integer' || type === 'number'
}
