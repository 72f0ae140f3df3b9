import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface NoticeProps {
  /** `info` news, `needs` something to do, `done` it worked, `risk` harm or refusal, `aside` a remark. */
  kind?: 'info' | 'needs' | 'done' | 'risk' | 'aside'
  /** The first sentence, bold. */
  title?: ReactNode
  /** The rest, ending in what to do as a link. */
  children?: ReactNode
  /** Set where the notice answers what was just sent, so that it is read aloud. */
  answer?: boolean
}

/** Something to know here, in the flow of the page. */
export function Notice({ kind = 'info', title, children, answer }: NoticeProps) {
  const role = answer ? (kind === 'risk' ? 'alert' : 'status') : undefined
  return (
    <div className={classNames('notice', `notice--${kind}`)} role={role}>
      {title && <b>{title}</b>} {children}
    </div>
  )
}
