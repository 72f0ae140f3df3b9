import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { classNames } from './class-names'

interface Looks {
  /** `primary` once a view; `risk` where something is lost; `quiet` reads as a link. */
  kind?: 'primary' | 'secondary' | 'risk' | 'quiet'
  /** 36 px high for lists with a mouse; on touch screens it is 44 again. */
  small?: boolean
  /** As wide as its column. On phones every primary button is. */
  wide?: boolean
}

export interface ButtonProps extends Looks, ButtonHTMLAttributes<HTMLButtonElement> {
  /** What is being done now, with three dots ("Publicando…"). Keeps the focus and refuses a second press. */
  busy?: ReactNode
}

/** Does something when pressed; says what in a verb. */
export function Button({ kind, small, wide, busy, className, children, ...rest }: ButtonProps) {
  const waiting = busy ? { 'aria-disabled': true, onClick: refusePress } : {}
  return (
    <button
      {...rest}
      {...waiting}
      className={classNames(looks({ kind, small, wide }), busy ? 'button--busy' : '', className)}
    >
      {busy || children}
    </button>
  )
}

export interface LinkButtonProps extends Looks, AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
}

/** Leads to another page, and is the next thing to do there. */
export function LinkButton({ kind, small, wide, className, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={classNames(looks({ kind, small, wide }), className)}>
      {children}
    </a>
  )
}

function looks({ kind = 'primary', small, wide }: Looks) {
  return classNames('button', `button--${kind}`, small && 'button--small', wide && 'button--wide')
}

function refusePress(event: MouseEvent) {
  event.preventDefault()
}
