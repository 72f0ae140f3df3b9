import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

const signs = {
  neutral: 'circle',
  progress: 'half',
  needs: 'diamond',
  done: 'check',
  risk: 'triangle',
  refused: 'refused',
  closed: 'lock',
  offline: 'offline',
} satisfies Record<string, IconName>

export type ChipKind = keyof typeof signs

export interface ChipProps {
  /** What the state means to the reader: `needs` is the one that asks something of them. */
  kind?: ChipKind
  children: ReactNode
}

/** The state of something in two or three words, with a sign so that colour never speaks alone. */
export function Chip({ kind = 'neutral', children }: ChipProps) {
  return (
    <span className={`chip chip--${kind}`}>
      <Icon name={signs[kind]} size={14} />
      <span>{children}</span>
    </span>
  )
}
