import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { describedBy, fieldId, isInvalid, startsWith, type FieldProps } from './field-source'
import { classNames } from '../class-names'

export interface ScoreKeysProps extends Omit<FieldProps, 'hint' | 'optional'> {
  /** The levels in their order; the first is 0. */
  levels: { name?: string; words: ReactNode }[]
}

/** One level of a few, on keys of 48 px, with the chosen level's words under them. */
export function ScoreKeys({ field, label, errorValues, levels }: ScoreKeysProps) {
  const id = fieldId(field)
  return (
    <fieldset
      className={classNames('field', 'score-keys', isInvalid(field) && 'field--invalid')}
      id={id}
      aria-describedby={describedBy(field)}
      tabIndex={-1}
    >
      <legend className="for-ears">{label}</legend>
      <FieldError field={field} errorValues={errorValues} />
      <div className="score-keys__row" key={field.key}>
        {levels.map((level, value) => (
          <label key={value} className="score-keys__key">
            <input
              type="radio"
              name={field.name}
              value={value}
              form={field.formId}
              defaultChecked={startsWith(field, String(value))}
              aria-describedby={`${id}-level-${value}`}
            />
            {value}
          </label>
        ))}
      </div>
      <div className="score-keys__levels">
        {levels.map(({ name, words }, value) => (
          <p key={value} id={`${id}-level-${value}`}>
            <b>
              {value}. {name && `${name}.`}
            </b>{' '}
            {words}
          </p>
        ))}
      </div>
    </fieldset>
  )
}
