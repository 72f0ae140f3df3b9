import type { ReactNode } from 'react'

export interface LayoutProps {
  /** `reading` a document and 320 px; `working` a list and 300; `sheet` a document and 452; `question` a list of parts, one question, and 300. */
  kind: 'reading' | 'working' | 'sheet' | 'question'
  children: ReactNode
  /** What stands at the right, and under it all on phones. */
  aside?: ReactNode
  /** With `question` only: what stands at the left. */
  before?: ReactNode
}

/** How a page divides its width. */
export function Layout({ kind, children, aside, before }: LayoutProps) {
  return (
    <div className={`layout layout--${kind}`}>
      {before && <div>{before}</div>}
      <div className="layout__main">{children}</div>
      {aside && <div className="layout__aside">{aside}</div>}
    </div>
  )
}
