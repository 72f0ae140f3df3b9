import type { InputHTMLAttributes } from 'react'
import { FieldFrame } from './field-frame'
import { controlProps, startText, type FieldProps } from './field-source'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'spellCheck' | 'list' | 'placeholder'
>

export interface TextFieldProps extends FieldProps, Native {
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel' | 'number' | 'date'
  /** For short answers (a code, a year): as wide as what it holds. */
  short?: boolean
}

/** One line of text. */
export function TextField({
  field,
  label,
  hint,
  optional,
  errorValues,
  type = 'text',
  short,
  ...native
}: TextFieldProps) {
  return (
    <FieldFrame {...{ field, label, hint, optional, errorValues }}>
      <input
        {...native}
        key={field.key}
        {...controlProps(field, hint)}
        className={short ? 'control control--short' : 'control'}
        type={type}
        defaultValue={type === 'password' ? undefined : startText(field)}
        minLength={field.minLength}
        maxLength={field.maxLength}
        min={field.min}
        max={field.max}
        step={field.step}
        pattern={field.pattern}
      />
    </FieldFrame>
  )
}
