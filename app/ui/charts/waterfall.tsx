import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Figure } from '../figure'
import { Table } from '../table'

export interface WaterfallPart {
  label: string
  /** `null` is not known: it counts neither for nor against. */
  points: number | null
  of: number
  /** Where something is wrong. */
  weak?: boolean
}

export interface WaterfallProps {
  parts: WaterfallPart[]
  /** What they add up to. */
  total: string
  summary: string
  /** Heads of the table: what is looked at, points. */
  heads: [string, string]
  caption?: ReactNode
}

/** How a sum comes about: each part begins where the one before ended. */
export function Waterfall({ parts, total, summary, heads, caption }: WaterfallProps) {
  const { t } = useTranslation('ui')
  const known = parts.filter(({ points }) => points !== null)
  const whole = parts.reduce((sum, { of }) => sum + of, 0)
  const sum = add(known)
  const knownOf = known.reduce((all, { of }) => all + of, 0)
  const words = ({ points, of }: Pick<WaterfallPart, 'points' | 'of'>) =>
    points === null ? (
      <span className="faint">{t('notCounted')}</span>
    ) : (
      <>
        <b>{points}</b> <span className="waterfall__of">{t('outOf', { of })}</span>
      </>
    )
  const table = (
    <Table
      caption={summary}
      columns={[{ head: heads[0] }, { head: heads[1], figures: true }]}
      rows={parts.map((part) => ({ key: part.label, cells: [part.label, words(part)] }))}
      total={[total, words({ points: sum, of: knownOf })]}
    />
  )
  return (
    <Figure summary={summary} table={table} caption={caption}>
      <dl className="measured">
        {parts.map((part, index) => (
          <WaterfallRow key={part.label} label={part.label} words={words(part)}>
            {part.points !== null && (
              <rect
                className={part.weak ? 'waterfall__weak' : 'waterfall__part'}
                x={`${(add(parts.slice(0, index)) / whole) * 100}%`}
                width={`${(part.points / whole) * 100}%`}
                height="16"
              />
            )}
          </WaterfallRow>
        ))}
        <WaterfallRow sum label={total} words={words({ points: sum, of: knownOf })}>
          <rect className="waterfall__part" width={`${(sum / whole) * 100}%`} height="16" />
        </WaterfallRow>
      </dl>
    </Figure>
  )
}

const add = (parts: WaterfallPart[]) => parts.reduce((sum, { points }) => sum + (points ?? 0), 0)

interface WaterfallRowProps {
  label: string
  words: ReactNode
  sum?: boolean
  children: ReactNode
}

function WaterfallRow({ label, words, sum, children }: WaterfallRowProps) {
  return (
    <div className={sum ? 'waterfall__sum' : undefined}>
      <dt>{label}</dt>
      <dd className="measured__words">{words}</dd>
      <dd className="measured__line" aria-hidden="true">
        <svg width="100%" height="16">
          <rect className="waterfall__whole" width="100%" height="16" />
          {children}
        </svg>
      </dd>
    </div>
  )
}
