import { useId, type ReactNode } from 'react'

export interface PartProps {
  title: ReactNode
  children: ReactNode
  /** Where a link can point. */
  id?: string
}

/** A part of a document that is read: its name in the label column, its text beside it. */
export function Part({ title, children, id }: PartProps) {
  const own = useId()
  const heading = `${id ?? own}-title`
  return (
    <section className="part" id={id} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div className="part__text stack">{children}</div>
    </section>
  )
}
