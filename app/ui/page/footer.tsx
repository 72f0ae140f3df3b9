import type { ReactNode } from 'react'
import { Mark } from '../mark'
import { Wordmark } from '../wordmark'

export interface FooterProps {
  /** What this place is, in two sentences. */
  children: ReactNode
  /** Under the first column: what whoever is signed in may do from every page. */
  below?: ReactNode
  groups: { title: string; links: { href: string; label: string }[] }[]
}

/** The end of every page, hemmed by the selvage: the edge of a cloth, woven so that it cannot fray. */
export function Footer({ children, below, groups }: FooterProps) {
  return (
    <footer className="footer">
      <div className="selvage" aria-hidden="true" />
      <div className="page footer__columns">
        <div className="footer__about">
          <p className="footer__home">
            <Mark size={24} />
            <Wordmark size={22} />
          </p>
          <p>{children}</p>
          {below && <div className="footer__below">{below}</div>}
        </div>
        {groups.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}
