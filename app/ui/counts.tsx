export interface CountsProps {
  counts: { count: string; label: string }[]
}

/** Large figures with what they count under them. */
export function Counts({ counts }: CountsProps) {
  return (
    <dl className="counts">
      {counts.map(({ count, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
