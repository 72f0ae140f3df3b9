import type { ReactNode } from 'react'
import { Figure } from '../figure'
import { Table } from '../table'
import { Unknown } from '../unknown'
import { Words } from '../words'

export interface DotsProps {
  dots: {
    label: string
    /** From 0 to 1; `null` is not known. */
    value: number | null
    words: string
  }[]
  /** In which the labels are written, where somebody wrote them. */
  language?: string
  /** What the two ends of the line mean. */
  ends: [string, string]
  summary: string
  /** Heads of the table: what is measured, how much. */
  heads: [string, string]
  caption?: ReactNode
}

/** Values between two ends that mean something, such as chance and full agreement. */
export function Dots({ dots, language, ends, summary, heads, caption }: DotsProps) {
  const said = (label: string) => <Words language={language}>{label}</Words>
  const table = (
    <Table
      caption={summary}
      columns={[{ head: heads[0] }, { head: heads[1], figures: true }]}
      rows={dots.map(({ label, value, words }) => ({
        key: label,
        cells: [said(label), value === null ? <Unknown key="unknown" /> : words],
      }))}
    />
  )
  return (
    <Figure summary={summary} table={table} caption={caption}>
      <div>
        <p className="dots__ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
        <dl className="measured">
          {dots.map(({ label, value, words }) => (
            <div key={label}>
              <dt>{said(label)}</dt>
              <dd className="measured__words">{value === null ? <Unknown /> : <b>{words}</b>}</dd>
              <dd className="measured__line" aria-hidden="true">
                <svg width="100%" height="14">
                  <rect className="dots__track" y="6" width="100%" height="2" />
                  {value !== null && (
                    <>
                      <rect className="dots__reach" y="5" width={`${value * 100}%`} height="4" />
                      <circle className="dots__reach" cx={`${value * 100}%`} cy="7" r="6" />
                    </>
                  )}
                </svg>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Figure>
  )
}
