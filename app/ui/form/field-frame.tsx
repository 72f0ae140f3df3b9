import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../class-names'
import { FieldError } from './field-error'
import { fieldId, hintId, isInvalid, type FieldProps } from './field-source'

interface FieldFrameProps extends FieldProps {
  /** The control, whose id is the field's. */
  children: ReactNode
}

/** A label, its hint, what is wrong, and the control. */
export function FieldFrame({
  field,
  label,
  hint,
  optional,
  errorValues,
  children,
}: FieldFrameProps) {
  const { t } = useTranslation('ui')
  return (
    <div className={classNames('field', isInvalid(field) && 'field--invalid')}>
      <label className="field__label" htmlFor={fieldId(field)}>
        {label} {optional && <span className="field__optional">{t('optional')}</span>}
      </label>
      {hint && (
        <p className="field__hint" id={hintId(field)}>
          {hint}
        </p>
      )}
      <FieldError field={field} errorValues={errorValues} />
      {children}
    </div>
  )
}
