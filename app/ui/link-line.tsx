import type { ReactNode } from 'react'
import { Icon } from './icon'

export interface LinkLineProps {
  links: {
    href: string
    label: ReactNode
    /** It ends something, or takes it away. */
    risk?: boolean
    /** It leads to somebody else's site. */
    out?: boolean
  }[]
  /** What the links have in common, where no heading says it. */
  label?: string
}

/** What else can be done here, in one line. Nothing where there is nothing. */
export function LinkLine({ links, label }: LinkLineProps) {
  if (links.length === 0) return null
  return (
    <ul className="link-line" aria-label={label}>
      {links.map(({ href, label: words, risk, out }) => (
        <li key={href}>
          <a
            className={risk ? 'risk' : undefined}
            href={href}
            rel={out ? 'nofollow noopener' : undefined}
          >
            {risk && <Icon name="triangle" size={14} />}
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
