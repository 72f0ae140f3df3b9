import { Notice } from './notice'

interface MadeLinkProps {
  title: string
  /** Until when it holds, and that it is shown this once. */
  hint: string
  label: string
  link: string
}

/** A link that was just made and is shown once: to select with a finger, and to read in full on paper. */
export function MadeLink({ title, hint, label, link }: MadeLinkProps) {
  return (
    <Notice kind="done" title={title} answer>
      <p>{hint}</p>
      <p>
        <label className="field__label" htmlFor="made-link">
          {label}
        </label>
        <input id="made-link" className="control" readOnly defaultValue={link} />
      </p>
      <p>
        <code>{link}</code>
      </p>
    </Notice>
  )
}
