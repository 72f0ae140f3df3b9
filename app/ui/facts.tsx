import type { ReactNode } from 'react'

export interface FactsProps {
  facts: { term: ReactNode; fact: ReactNode }[]
  /** `strip` a few large ones in a line, `grid` several in columns, `list` one below the other. */
  as?: 'strip' | 'grid' | 'list'
}

/** Terms and what they are here. Where it is not known, the fact says so: "no se sabe". */
export function Facts({ facts, as = 'list' }: FactsProps) {
  return (
    <dl className={`facts facts--${as}`}>
      {facts.map(({ term, fact }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
