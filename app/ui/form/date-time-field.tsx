import type { ReactNode } from 'react'
import { FieldFrame } from './field-frame'
import { controlProps, startText, type FieldProps } from './field-source'

export interface DateTimeFieldProps extends FieldProps {
  /** The zone in which it is meant, by name: an hour without its zone says nothing. */
  zone: ReactNode
  /** Where the zone stands above all fields of a group, here it is only heard. */
  zoneAbove?: boolean
}

/** A day and an hour in a named zone, as `2019-01-31T09:00`. */
export function DateTimeField({ field, zone, zoneAbove, ...frame }: DateTimeFieldProps) {
  const zoneId = `${field.id ?? field.name}-zone`
  const control = controlProps(field, frame.hint)
  return (
    <FieldFrame field={field} {...frame}>
      <div className="field__beside">
        <input
          key={field.key}
          {...control}
          aria-describedby={[control['aria-describedby'], zoneId].filter(Boolean).join(' ')}
          className="control control--short"
          type="datetime-local"
          defaultValue={startText(field)}
          min={field.min}
          max={field.max}
        />
        <span className={zoneAbove ? 'for-ears' : 'faint small'} id={zoneId}>
          {zone}
        </span>
      </div>
    </FieldFrame>
  )
}
