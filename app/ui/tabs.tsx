import { classNames } from './class-names'

export interface TabsProps {
  /** What the tabs divide. */
  label: string
  tabs: { href: string; label: string; current?: boolean }[]
  /** `boxed` for views of one thing, `plain` for the rooms of a desk. */
  kind?: 'boxed' | 'plain'
}

/** Views of one thing. They are links: each view has its own address. */
export function Tabs({ label, tabs, kind = 'boxed' }: TabsProps) {
  return (
    <nav className={classNames('tabs', `tabs--${kind}`)} aria-label={label}>
      <ul>
        {tabs.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
