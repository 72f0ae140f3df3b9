import { useTranslation } from 'react-i18next'

export interface SquaresProps {
  /** Columns along the time that is drawn, from 0 to 1, each of so many squares; `early` ones stand outside. */
  columns: { at: number; count: number; early: boolean }[]
  /** Where the band begins and ends, from 0 to 1. */
  band: { from: number; to: number }
  /** Where now is; null where it lies outside of what is drawn. */
  now: number | null
}

const side = 8
const gap = 2
const tallest = 9
const word = 18
const height = word + tallest * (side + gap) + 6

/** Things that happened, a square each, against a stretch of time. Columns too tall say their number above. */
export function Squares({ columns, band, now }: SquaresProps) {
  const { t } = useTranslation('ui')
  const percent = (position: number) => `${position * 100}%`
  const base = height - 2
  return (
    <svg className="squares" width="100%" height={height} aria-hidden="true">
      <rect
        className="squares__band"
        x={percent(band.from)}
        width={percent(band.to - band.from)}
        y={word}
        height={base - word}
      />
      <rect className="squares__ground" y={base} width="100%" height="2" />
      {[band.from, band.to].map((end) => (
        <svg key={end} x={percent(end)} overflow="visible">
          <rect className="squares__end" x="-1" y={word - 4} width="2" height={height - word + 4} />
        </svg>
      ))}
      {columns.map(({ at, count, early }) => (
        <svg key={at} x={percent(at)} overflow="visible">
          <Column count={count} early={early} />
        </svg>
      ))}
      {now !== null && (
        <svg x={percent(now)} overflow="visible">
          <rect className="squares__now" x="-1" y={word} width="2" height={height - word} />
          <text className="squares__word" y="12" textAnchor={now > 0.9 ? 'end' : 'middle'}>
            {t('now')}
          </text>
        </svg>
      )}
    </svg>
  )
}

function Column({ count, early }: { count: number; early: boolean }) {
  const drawn = Math.min(count, tallest)
  const top = (n: number) => height - 4 - (n + 1) * (side + gap) + gap
  return (
    <>
      {Array.from({ length: drawn }, (_, n) => (
        <rect
          key={n}
          className={early ? 'squares__early' : 'squares__one'}
          x={-side / 2}
          y={top(n)}
          width={side}
          height={side}
        />
      ))}
      {count > tallest && (
        <text className="squares__count" y={top(tallest) + 4} textAnchor="middle">
          {count}
        </text>
      )}
    </>
  )
}
