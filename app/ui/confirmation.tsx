import { Button } from './button'

interface ConfirmationProps {
  /** Why it was refused, where it was. */
  refusal?: string
  /** What will be lost is said before the button. */
  warning: string
  submit: string
  cancel: { href: string; label: string }
}

/** Asks once more before something that others will notice. Works as a plain form. */
export function Confirmation({ refusal, warning, submit, cancel }: ConfirmationProps) {
  return (
    <form className="stack" method="post">
      {refusal && (
        <div className="notice notice--risk" role="alert">
          <b>{refusal}</b>
        </div>
      )}
      <p className="prose">{warning}</p>
      <div className="actions">
        <Button kind="risk">{submit}</Button>
        <a href={cancel.href}>{cancel.label}</a>
      </div>
    </form>
  )
}
