import type { ReactNode } from 'react'
import { Icon } from './icon'

export interface ToastProps {
  /** What was done. */
  children: ReactNode
  /** A link to it, or to undoing it. */
  action?: ReactNode
}

/** Says on the next page what the last press did. It is part of that page: nothing slides in or away. */
export function Toast({ children, action }: ToastProps) {
  return (
    <div className="toast" role="status">
      <Icon name="check" />
      <span className="toast__text">{children}</span>
      {action}
    </div>
  )
}
