import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../class-names'
import { FieldError } from './field-error'
import { describedBy, fieldId, hintId, isInvalid, type FieldProps } from './field-source'

export interface FieldsetProps extends Omit<FieldProps, 'field'> {
  /** Where the group answers as one (radios, boxes); fields that only stand together have none. */
  field?: FieldProps['field']
  children: ReactNode
}

/** Fields under one question. */
export function Fieldset({ field, label, hint, optional, errorValues, children }: FieldsetProps) {
  const { t } = useTranslation('ui')
  return (
    <fieldset
      className={classNames('field', field && isInvalid(field) && 'field--invalid')}
      id={field && fieldId(field)}
      aria-describedby={field && describedBy(field, hint)}
      tabIndex={field && -1}
    >
      <legend className="field__label">
        {label} {optional && <span className="field__optional">{t('optional')}</span>}
      </legend>
      {hint && (
        <p className="field__hint" id={field && hintId(field)}>
          {hint}
        </p>
      )}
      {field && <FieldError field={field} errorValues={errorValues} />}
      {children}
    </fieldset>
  )
}
