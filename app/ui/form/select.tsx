import { FieldFrame } from './field-frame'
import { controlProps, startText, type FieldProps } from './field-source'

export interface SelectProps extends FieldProps {
  options: { value: string; label: string }[]
  /** The first line, which chooses nothing. */
  none?: string
}

/** One of many. For up to six, a `RadioGroup` shows them all at once. */
export function Select({ field, options, none, ...frame }: SelectProps) {
  return (
    <FieldFrame field={field} {...frame}>
      <select
        key={field.key}
        {...controlProps(field, frame.hint)}
        className="control control--select"
        defaultValue={startText(field)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
