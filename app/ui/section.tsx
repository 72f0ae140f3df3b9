import { useId, type ReactNode } from 'react'

export interface SectionProps {
  title: ReactNode
  children: ReactNode
  /** Where a link can point. */
  id?: string
  /** What stands at the right of the heading: a legend, a link. */
  beside?: ReactNode
}

/** A chapter of a page: a 2 px rule, a heading, what it says. */
export function Section({ title, children, id, beside }: SectionProps) {
  const own = useId()
  const heading = `${id ?? own}-title`
  return (
    <section className="section" id={id} aria-labelledby={heading}>
      <div className="section__head">
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  )
}
