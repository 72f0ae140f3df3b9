import { classNames } from '../class-names'
import { FieldError } from './field-error'
import { controlProps, hintId, isInvalid, startsWith, type FieldProps } from './field-source'

export interface CheckboxProps extends Omit<FieldProps, 'optional'> {
  /** What the form sends where it is ticked. */
  value?: string
}

/** One statement to agree with. */
export function Checkbox({ field, label, hint, errorValues, value = 'on' }: CheckboxProps) {
  const control = controlProps(field, hint)
  return (
    <div className={classNames('field', isInvalid(field) && 'field--invalid')}>
      <FieldError field={field} errorValues={errorValues} />
      <div className="choice">
        <input
          key={field.key}
          {...control}
          type="checkbox"
          value={value}
          defaultChecked={startsWith(field, value) || field.initialValue === true}
        />
        <label htmlFor={control.id}>{label}</label>
        {hint && (
          <p className="choice__hint" id={hintId(field)}>
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
