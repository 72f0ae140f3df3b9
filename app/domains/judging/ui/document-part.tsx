import type { ReactNode } from 'react'

export interface DocumentPartProps {
  id: string
  title: string
  children: ReactNode
}

/** A part of what a judge reads, where a link of the same page can point: no view is left for another. */
export function DocumentPart({ id, title, children }: DocumentPartProps) {
  return (
    <section className="score-page__part stack" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}
