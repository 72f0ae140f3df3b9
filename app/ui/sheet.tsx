import type { ReactNode } from 'react'
import { Icon } from './icon'

export interface SheetProps {
  title: ReactNode
  /** How far it is filled in. */
  beside?: ReactNode
  children: ReactNode
}

/** A form that is filled in beside a document: ruled all around, one item open at a time. */
export function Sheet({ title, beside, children }: SheetProps) {
  return (
    <section className="sheet">
      <div className="sheet__head">
        <h2>{title}</h2>
        <span className="faint small">{beside}</span>
      </div>
      {children}
    </section>
  )
}

export interface SheetItemProps {
  title: ReactNode
  /** Right of the title: what was given, or that nothing was yet. */
  beside?: ReactNode
  done?: boolean
  open?: boolean
  /** Items of one group close each other. */
  group: string
  children: ReactNode
}

/** One item of the sheet. */
export function SheetItem({ title, beside, done, open, group, children }: SheetItemProps) {
  return (
    <details
      className={done ? 'sheet__item sheet__item--done' : 'sheet__item'}
      name={group}
      open={open}
    >
      <summary>
        <Icon name={done ? 'check' : 'circle'} size={18} />
        <span className="sheet__title">{title}</span>
        <span className="sheet__beside">{beside}</span>
      </summary>
      <div className="sheet__body">{children}</div>
    </details>
  )
}
