import type { ReactNode } from 'react'
import { LinkButton } from './button'
import { Chip, type ChipKind } from './chip'

export interface QueueItem {
  key: string
  /** How many there are of it; left out where it is one thing. */
  count?: number
  title: ReactNode
  /** The language of the title, where it is not the page's. */
  lang?: string
  /** Which ones, or why. */
  text?: ReactNode
  chip: { kind: ChipKind; label: ReactNode }
  /** Beside the chip, small: since when, or how long it takes. */
  when?: ReactNode
  action: { href: string; label: string }
}

export interface QueueProps {
  items: QueueItem[]
  /** One higher than the heading above. */
  level?: 2 | 3
}

/** What waits, in the order in which it should be done: how many, what, until when, and one action each. */
export function Queue({ items, level = 3 }: QueueProps) {
  const Title = level === 2 ? 'h2' : 'h3'
  const counted = items.some(({ count }) => count !== undefined)
  return (
    <ol className={counted ? 'queue' : 'queue queue--uncounted'}>
      {items.map(({ key, count, title, lang, text, chip, when, action }) => (
        <li key={key} className="queue__item">
          {counted && <p className="queue__count">{count}</p>}
          <div className="queue__what">
            <Title lang={lang}>{title}</Title>
            {text && <p className="small faint">{text}</p>}
          </div>
          <p className="queue__when">
            <Chip kind={chip.kind}>{chip.label}</Chip>
            {when && <span className="small faint">{when}</span>}
          </p>
          <LinkButton kind="secondary" small href={action.href}>
            {action.label}
          </LinkButton>
        </li>
      ))}
    </ol>
  )
}
