import type { ReactNode } from 'react'
import { Figure } from '../figure'
import { Table } from '../table'
import { Unknown } from '../unknown'

export interface BarsProps {
  bars: {
    label: string
    /** `null` is not known: no bar, and it says so. */
    value: number | null
    /** The value as the reader says it. */
    words: string
  }[]
  summary: string
  /** Heads of the table: what is counted, how many. */
  heads: [string, string]
  /** What a full bar stands for; without it the longest. */
  of?: number
  caption?: ReactNode
}

/** Amounts to compare, from a common line. */
export function Bars({ bars, summary, heads, of, caption }: BarsProps) {
  const most = of ?? Math.max(...bars.map(({ value }) => value ?? 0), 1)
  const length = (value: number) => `${(value / most) * 80}%`
  const table = (
    <Table
      caption={summary}
      columns={[{ head: heads[0] }, { head: heads[1], figures: true }]}
      rows={bars.map(({ label, value, words }) => ({
        key: label,
        cells: [label, value === null ? <Unknown key="unknown" /> : words],
      }))}
    />
  )
  return (
    <Figure summary={summary} table={table} caption={caption}>
      <dl className="bars">
        {bars.map(({ label, value, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value === null ? (
                <Unknown />
              ) : (
                <>
                  <svg width="100%" height="20" aria-hidden="true">
                    <rect className="bars__bar" width={length(value)} height="20" />
                    <text className="bars__value" x={length(value)} dx="8" y="15">
                      {words}
                    </text>
                  </svg>
                  <span className="for-ears">{words}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Figure>
  )
}
