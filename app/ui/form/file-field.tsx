import { FieldFrame } from './field-frame'
import { controlProps, type FieldProps } from './field-source'

export interface FileFieldProps extends FieldProps {
  /** Kinds of file as the browser names them: `.csv,.csv.gz`. The server checks again. */
  accept?: string
  /** On a phone, opens its recorder or camera at once. */
  capture?: boolean
}

/** A file from this device. Say in the hint which kinds and how large. */
export function FileField({ field, accept, capture, ...frame }: FileFieldProps) {
  return (
    <FieldFrame field={field} {...frame}>
      <input
        key={field.key}
        {...controlProps(field, frame.hint)}
        className="control control--file"
        type="file"
        accept={accept}
        capture={capture}
        multiple={field.multiple}
      />
    </FieldFrame>
  )
}
