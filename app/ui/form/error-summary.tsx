import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorSentence } from './error-sentence'
import { fieldId, isInvalid, type FieldProps } from './field-source'

export interface ErrorSummaryProps {
  /** The form's fields in their order, each with its label; those that are right are passed over. */
  fields: Pick<FieldProps, 'field' | 'label' | 'errorValues'>[]
  /** Why the whole form was refused, where that is no field's fault. */
  refusal?: ReactNode
  /** Off where the page is not the answer to a form. */
  takesFocus?: boolean
  /** What became of what was typed, where that is in question. */
  children?: ReactNode
}

/** Stands atop a form that came back: what to correct, each a link to its field. Takes the focus. */
export function ErrorSummary({ fields, refusal, takesFocus = true, children }: ErrorSummaryProps) {
  const { t } = useTranslation('ui')
  const sentence = useErrorSentence()
  const wrong = fields.filter(({ field }) => isInvalid(field))
  if (wrong.length === 0 && !refusal) return null
  return (
    <div
      className="notice notice--risk error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus={takesFocus}
    >
      <b>{refusal || t('toCorrect', { count: wrong.length })}</b> {children}
      {wrong.length > 0 && (
        <ul className="list">
          {wrong.map(({ field, label, errorValues }) => (
            <li key={field.name}>
              <a href={`#${fieldId(field)}`}>{label}</a>:{' '}
              {sentence(field.errors?.[0] ?? '', errorValues)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
