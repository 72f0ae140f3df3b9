export interface HistogramProps {
  /** How many lie in each of equal steps, from the least. */
  counts: number[]
}

/** How a column's numbers are spread, small. What it says stands beside it in words. */
export function Histogram({ counts }: HistogramProps) {
  const most = Math.max(...counts, 1)
  const step = 100 / counts.length
  return (
    <svg className="histogram" width="100%" height="32" aria-hidden="true">
      {counts.map((count, index) => {
        // Even a single row among thousands is drawn.
        const height = count === 0 ? 0 : Math.max(4, (count / most) * 100)
        return (
          <rect
            key={index}
            x={`${index * step + step * 0.06}%`}
            y={`${100 - height}%`}
            width={`${step * 0.88}%`}
            height={`${height}%`}
          />
        )
      })}
      <line x1="0" x2="100%" y1="100%" y2="100%" />
    </svg>
  )
}
