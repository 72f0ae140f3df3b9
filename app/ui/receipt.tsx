import type { ReactNode } from 'react'

export interface ReceiptProps {
  /** Its number. */
  title: ReactNode
  /** When it came, what was frozen, where it is recorded: in the order in which one would ask. */
  facts: { term: ReactNode; fact: ReactNode }[]
}

/** Proof of what was handed in, to keep: ruled all around, with a perforated edge. */
export function Receipt({ title, facts }: ReceiptProps) {
  return (
    <section className="receipt">
      <h2>{title}</h2>
      <dl className="receipt__facts">
        {facts.map(({ term, fact }, index) => (
          <div key={index}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
