import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface PageHeadingProps {
  title: ReactNode
  /** The chip of the state. */
  chip?: ReactNode
  /** One line of facts beside the chip: kind, theme, version, date. */
  facts?: ReactNode
  /** One or two sentences of what this is. */
  lead?: ReactNode
  /** Smaller, under the lead: who it comes from. */
  by?: ReactNode
  /** The page's one primary action: at the right, under the rest on phones. */
  action?: ReactNode
  /** `event` for datathons and results, `home` for the front page: the title is larger there. */
  size?: 'event' | 'home'
}

/** The head of every page: its state, its title, what it is, and what can be done. */
export function PageHeading({ title, chip, facts, lead, by, action, size }: PageHeadingProps) {
  return (
    <div className={classNames('page-heading', size && `page-heading--${size}`)}>
      <div className="page-heading__words">
        {(chip || facts) && (
          <p className="page-heading__facts">
            {chip} {facts && <span>{facts}</span>}
          </p>
        )}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {by && <p className="faint">{by}</p>}
      </div>
      {action && <div className="page-heading__action">{action}</div>}
    </div>
  )
}
