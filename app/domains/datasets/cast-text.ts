import { noValue } from './cast-number'
import type { Field } from './fields'

const formats: Record<string, RegExp> = {
  email: /^[^\s@"(),:;<>[\\\]]+@[^\s@.]+(\.[^\s@.]+)+$/,
  uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
}

/** Text as it stands, checked against its format. */
export function castString(field: Field, text: string): string | undefined {
  const format = formats[field.format ?? 'default']
  return !format || format.test(text) ? text : noValue
}

const trueByDefault = ['true', 'True', 'TRUE', '1']
const falseByDefault = ['false', 'False', 'FALSE', '0']

export function castBoolean(field: Field, text: string): boolean | undefined {
  const word = text.trim()
  if ((field.trueValues ?? trueByDefault).includes(word)) return true
  if ((field.falseValues ?? falseByDefault).includes(word)) return false
  return noValue
}
