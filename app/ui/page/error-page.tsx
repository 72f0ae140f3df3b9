import type { ReactNode } from 'react'

export interface ErrorPageProps {
  /** What is wrong. */
  title: ReactNode
  /** Why, and what can be done. */
  children: ReactNode
  /** Ways on: at least one. */
  ways: { href: string; label: string }[]
  /** What to quote when asking for help: the request's number. */
  reference?: string
}

/** Where a page should have been: what happened, and a way on. */
export function ErrorPage({ title, children, ways, reference }: ErrorPageProps) {
  return (
    <div className="error-page page">
      <h1>{title}</h1>
      <p className="lead">{children}</p>
      <ul className="list">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {reference && (
        <p className="small faint">
          <code>{reference}</code>
        </p>
      )}
    </div>
  )
}
