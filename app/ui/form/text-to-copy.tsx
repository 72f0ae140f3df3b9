export interface TextToCopyProps {
  id: string
  label: string
  text: string
}

/** What somebody typed and nothing took: to select as a whole and paste elsewhere, not to be sent from here. */
export function TextToCopy({ id, label, text }: TextToCopyProps) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <textarea id={id} className="control" readOnly rows={rowsOf(text)} defaultValue={text} />
    </div>
  )
}

/** As many lines as a phone's width needs, and no more than leave the next text in sight. */
const rowsOf = (text: string) =>
  Math.min(
    12,
    text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 38), 0),
  )
