import { Icon } from '../icon'
import { useErrorSentence } from './error-sentence'
import { errorId, type FieldProps } from './field-source'

/** What is wrong with a field and what to do, from the first of its codes. */
export function FieldError({ field, errorValues }: Pick<FieldProps, 'field' | 'errorValues'>) {
  const sentence = useErrorSentence()
  const code = field.errors?.[0]
  if (!code) return null
  return (
    <p className="field__error" id={errorId(field)}>
      <Icon name="triangle" />
      <span>{sentence(code, errorValues)}</span>
    </p>
  )
}
