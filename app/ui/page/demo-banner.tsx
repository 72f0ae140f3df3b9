import type { ReactNode } from 'react'

export interface DemoBannerProps {
  /** That this is a demo and what is invented; with a link to the demo's clock where there is one. */
  children: ReactNode
}

/** Stands above the header of an instance whose people and events are invented. */
export function DemoBanner({ children }: DemoBannerProps) {
  return (
    <aside className="demo-banner">
      <div className="page">{children}</div>
    </aside>
  )
}
