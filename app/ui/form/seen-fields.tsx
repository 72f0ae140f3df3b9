export interface SeenFieldsProps {
  /** By field: which text the form shows, as its stamp. */
  seen: Record<string, string>
  /** What came back: a form that was sent shows what it showed then. */
  reply?: unknown
}

/** The hidden fields that say which texts a form shows, so that it undoes nothing that another page saves meanwhile. */
export function SeenFields({ seen, reply }: SeenFieldsProps) {
  const { initialValue } = (reply ?? {}) as { initialValue?: Record<string, unknown> | null }
  return Object.entries(seen).map(([name, stamp]) => {
    const shown = initialValue?.[name]
    return (
      <input
        key={name}
        type="hidden"
        name={name}
        value={typeof shown === 'string' ? shown : stamp}
      />
    )
  })
}
