import type { ReactNode } from 'react'

export interface ErrorPageProps {
  /** 1 on a page of its own. */
  level?: 1 | 2
  /** What is wrong. */
  title: ReactNode
  /** Why, and what can be done. */
  children: ReactNode
  /** Whether what was sent was saved, where something was. */
  saved?: ReactNode
  /** What was sent, where it is given back. */
  sent?: ReactNode
  /** Ways on: at least one. */
  ways: { href: string; label: string }[]
  /** What to quote when asking for help: the request's number, and the words before it. */
  reference?: { label: string; number: string }
}

/** Where a page should have been: what happened, and a way on. */
export function ErrorPage({
  level = 1,
  title,
  children,
  saved,
  sent,
  ways,
  reference,
}: ErrorPageProps) {
  const Title = level === 1 ? 'h1' : 'h2'
  return (
    <div className="error-page page">
      <Title>{title}</Title>
      <p className="lead">{children}</p>
      {saved && <p>{saved}</p>}
      {sent}
      <ul className="list">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {reference && (
        <p className="small faint">
          {reference.label} <code>{reference.number}</code>
        </p>
      )}
    </div>
  )
}
