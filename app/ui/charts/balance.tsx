import { useId, type ReactNode } from 'react'
import { Figure } from '../figure'
import { Icon } from '../icon'
import { Table } from '../table'
import { KindPatterns, kindFill, KindSwatch, type Kind } from './kinds'

export interface BalancePart {
  kind: Kind
  label: string
  amount: number
  /** The amount as the reader says it: "193 h, 46 %". */
  words: string
  /** Too little of this kind: it is marked, and the caller says why in a notice. */
  low?: boolean
}

export interface BalanceProps {
  parts: BalancePart[]
  summary: string
  /** Heads of the table: what the parts are, how much of each. */
  heads: [string, string]
  caption?: ReactNode
}

/** How a whole divides into its four kinds. */
export function Balance({ parts, summary, heads, caption }: BalanceProps) {
  const id = useId()
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0)
  const before = (index: number) =>
    parts.slice(0, index).reduce((sum, part) => sum + part.amount, 0)
  const share = (amount: number) => (whole > 0 ? `${(amount / whole) * 100}%` : '0%')
  const table = (
    <Table
      caption={summary}
      columns={[{ head: heads[0] }, { head: heads[1], figures: true }]}
      rows={parts.map(({ kind, label, words }) => ({ key: kind, cells: [label, words] }))}
    />
  )
  return (
    <Figure summary={summary} table={table} caption={caption}>
      <svg className="balance" width="100%" height="54" aria-hidden="true">
        <KindPatterns id={id} />
        <rect className="balance__track" width="100%" height="54" />
        {parts.map(({ kind, amount }, index) => (
          <rect
            key={kind}
            className="balance__part"
            x={share(before(index))}
            width={share(amount)}
            height="54"
            fill={kindFill(id, kind)}
          />
        ))}
      </svg>
      <ul className="balance__parts">
        {parts.map(({ kind, label, words, low }) => (
          <li key={kind} className={low ? 'balance__low' : undefined}>
            <KindSwatch kind={kind} />
            <b>{label}</b>
            <span>
              {low && <Icon name="triangle" size={14} />} {words}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  )
}
