import type { ReactNode } from 'react'

export interface EmptyStateProps {
  title: ReactNode
  /** What will stand here, and the next step for this reader. */
  children: ReactNode
  /** One button at most. */
  action?: ReactNode
  /** One higher than the heading above: 2 right under the page's title. */
  level?: 2 | 3
}

/** Where a list has nothing yet: its own outline, dashed. */
export function EmptyState({ title, children, action, level = 3 }: EmptyStateProps) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <div className="empty">
      <Title>{title}</Title>
      <p>{children}</p>
      {action}
    </div>
  )
}
