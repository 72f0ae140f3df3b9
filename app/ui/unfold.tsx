import type { ReactNode } from 'react'

export interface UnfoldProps {
  title: ReactNode
  children: ReactNode
  open?: boolean
}

/** What some readers want and most do not: it opens in place, without a script. */
export function Unfold({ title, children, open }: UnfoldProps) {
  return (
    <details className="unfold" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
