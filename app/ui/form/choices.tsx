import type { ReactNode } from 'react'
import { Fieldset } from './fieldset'
import { fieldId, startsWith, type FieldProps } from './field-source'

export interface Choice {
  value: string
  label: ReactNode
  /** What choosing it means, in a sentence. */
  hint?: ReactNode
}

export interface ChoicesProps extends FieldProps {
  options: Choice[]
  /** Side by side, for two or three short ones. */
  inline?: boolean
}

/** One of a few. */
export function RadioGroup(props: ChoicesProps) {
  return <Choices {...props} type="radio" />
}

/** Any number of a few; the form sends the field's name once for each. */
export function CheckboxGroup(props: ChoicesProps) {
  return <Choices {...props} type="checkbox" />
}

function Choices({
  field,
  options,
  inline,
  type,
  ...frame
}: ChoicesProps & { type: 'radio' | 'checkbox' }) {
  return (
    <Fieldset field={field} {...frame}>
      <div key={field.key} className={inline ? 'choices choices--inline' : 'choices'}>
        {options.map(({ value, label, hint }) => {
          const id = `${fieldId(field)}-${value}`
          return (
            <div className="choice" key={value}>
              <input
                type={type}
                id={id}
                name={field.name}
                value={value}
                form={field.formId}
                defaultChecked={startsWith(field, value)}
                required={type === 'radio' ? field.required : undefined}
                aria-describedby={hint ? `${id}-hint` : undefined}
              />
              <label htmlFor={id}>{label}</label>
              {hint && (
                <p className="choice__hint" id={`${id}-hint`}>
                  {hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
