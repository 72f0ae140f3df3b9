import type { ReactNode } from 'react'
import { Icon } from './icon'

export interface FlaggedProps {
  children: ReactNode
  /** Why it stands out, heard with it: "imposible". */
  reason: string
}

/** A value that cannot be right, shown as it is in the source; in a table its whole cell is outlined. */
export function Flagged({ children, reason }: FlaggedProps) {
  return (
    <span className="flagged">
      {children} <Icon name="triangle" size={14} />
      <span className="for-ears">{reason}</span>
    </span>
  )
}
