import type { ReactNode } from 'react'

export interface QuoteProps {
  children: ReactNode
  /** Who said it, or what it is an example of. */
  by?: ReactNode
}

/** Somebody's words, or an example of an answer. */
export function Quote({ children, by }: QuoteProps) {
  return (
    <blockquote className="quote">
      <p>{children}</p>
      {by && <footer>{by}</footer>}
    </blockquote>
  )
}
