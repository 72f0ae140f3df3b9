import type { ReactNode } from 'react'

export interface StripProps {
  /** The one announcement, with its link. */
  children: ReactNode
  /** What it says further: place and day, until when. One after the other on wide screens. */
  facts?: ReactNode[]
}

/** The one announcement under the header. */
export function Strip({ children, facts = [] }: StripProps) {
  return (
    <aside className="strip">
      <div className="page strip__line">
        <p>{children}</p>
        {facts.map((fact, index) => (
          <p key={index}>{fact}</p>
        ))}
      </div>
    </aside>
  )
}
