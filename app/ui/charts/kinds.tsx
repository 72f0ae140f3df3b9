/** Four kinds that belong together, each with a pattern of its own so that colour is not needed to tell them. */
export type Kind = 'design' | 'adoption' | 'capacity' | 'follow-up'

/** What a rectangle of this kind is filled with, where `KindPatterns` stands in the same drawing under this id. */
export const kindFill = (id: string, kind: Kind) => `url(#${id}-${kind})`

/** Solid, diagonals, dots, horizontals. Patterns keep their size however wide a bar grows. */
export function KindPatterns({ id }: { id: string }) {
  const tile = { patternUnits: 'userSpaceOnUse', width: 8, height: 8 } as const
  return (
    <defs>
      <pattern id={`${id}-design`} {...tile}>
        <rect className="kind kind--design" width="8" height="8" />
      </pattern>
      <pattern id={`${id}-adoption`} {...tile} patternTransform="rotate(45)">
        <rect className="kind kind--adoption" width="8" height="8" />
        <rect className="kind__light" width="2.5" height="8" />
      </pattern>
      <pattern id={`${id}-capacity`} {...tile}>
        <rect className="kind kind--capacity" width="8" height="8" />
        <circle className="kind__dark" cx="4" cy="4" r="1.6" />
      </pattern>
      <pattern id={`${id}-follow-up`} {...tile}>
        <rect className="kind kind--follow-up" width="8" height="8" />
        <rect className="kind__light" y="5.5" width="8" height="2" />
      </pattern>
    </defs>
  )
}

/** The sign of a kind beside its name. */
export function KindSwatch({ kind }: { kind: Kind }) {
  return <i className={`swatch swatch--${kind}`} aria-hidden="true" />
}
