import type { ReactNode } from 'react'

/**
 * What a field must know about its place in a form. conform's field metadata fits as it is;
 * a list's filters, which nothing checks, pass `{ name, initialValue }` alone.
 */
export interface FieldSource {
  name: string
  key?: string
  id?: string
  formId?: string
  errorId?: string
  descriptionId?: string
  /** What was typed or stored: text, or the chosen values of several boxes. */
  initialValue?: unknown
  /** Codes of the namespace `errors`; the first is shown. */
  errors?: string[]
  required?: boolean
  minLength?: number
  maxLength?: number
  min?: string | number
  max?: string | number
  step?: string | number
  pattern?: string
  multiple?: boolean
}

/** What every field takes beside what is its own. */
export interface FieldProps {
  field: FieldSource
  label: ReactNode
  /** What helps to answer, under the label. */
  hint?: ReactNode
  /** Says beside the label that it may stay empty. */
  optional?: boolean
  /** What the error's sentence names: `{ date: '31 ene 2019, 9:00' }`. */
  errorValues?: Record<string, string | number>
}

export const fieldId = (field: FieldSource) => field.id ?? field.name
export const hintId = (field: FieldSource) => field.descriptionId ?? `${fieldId(field)}-hint`
export const errorId = (field: FieldSource) => field.errorId ?? `${fieldId(field)}-error`
export const isInvalid = (field: FieldSource) => Boolean(field.errors?.length)

/** The sentences that a screen reader says with the field: its hint, then its error. */
export function describedBy(field: FieldSource, hint?: ReactNode) {
  const ids = [hint ? hintId(field) : '', isInvalid(field) ? errorId(field) : '']
  return ids.filter(Boolean).join(' ') || undefined
}

/** The attributes that an input, a text area and a list of choices have in common. */
export function controlProps(field: FieldSource, hint?: ReactNode) {
  return {
    id: fieldId(field),
    name: field.name,
    form: field.formId,
    required: field.required || undefined,
    'aria-invalid': isInvalid(field) || undefined,
    'aria-describedby': describedBy(field, hint),
  }
}

/** The text with which a field starts. */
export function startText(field: FieldSource): string | undefined {
  const { initialValue } = field
  return typeof initialValue === 'string' || typeof initialValue === 'number'
    ? String(initialValue)
    : undefined
}

/** Whether a choice is made at the start, for fields of one value and of several. */
export function startsWith(field: FieldSource, value: string): boolean {
  const { initialValue } = field
  return Array.isArray(initialValue) ? initialValue.includes(value) : initialValue === value
}
