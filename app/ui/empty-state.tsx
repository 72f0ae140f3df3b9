import type { ReactNode } from 'react'

export interface EmptyStateProps {
  title: ReactNode
  /** What will stand here, and the next step for this reader. */
  children: ReactNode
  /** One button at most. */
  action?: ReactNode
}

/** Where a list has nothing yet: its own outline, dashed. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <h3>{title}</h3>
      <p>{children}</p>
      {action}
    </div>
  )
}
