import type { ReactNode } from 'react'

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 }

/** Drawn on 16 × 16. They are ours because a phone's font may lack arrows, checks and lozenges. */
const drawings = {
  circle: <circle cx="8" cy="8" r="5.5" {...stroke} />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" {...stroke} />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  diamond: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="currentColor" />,
  check: <path d="m2 8.5 4 4 8-9" {...stroke} strokeWidth="2.5" />,
  triangle: (
    <>
      <path d="M8 2 14.8 14H1.2z" {...stroke} strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6v4M8 11.2v1.5" {...stroke} strokeWidth="1.5" />
    </>
  ),
  refused: (
    <>
      <circle cx="8" cy="8" r="6" {...stroke} strokeWidth="1.75" />
      <path d="m4 12 8-8" {...stroke} strokeWidth="1.75" />
    </>
  ),
  lock: (
    <>
      <path d="M3 7h10v7H3z" {...stroke} strokeWidth="1.75" />
      <path d="M5 7V4.5a3 3 0 0 1 6 0V7" {...stroke} strokeWidth="1.75" />
    </>
  ),
  offline: (
    <>
      <path
        d="M4.5 12.5h7a2.75 2.75 0 0 0 .4-5.5A4 4 0 0 0 4.3 6.4a3.1 3.1 0 0 0 .2 6.1z"
        {...stroke}
        strokeWidth="1.6"
      />
      <path d="m2 2 12.5 12.5" {...stroke} strokeWidth="1.6" />
    </>
  ),
  menu: <path d="M1 3.5h14M1 8h14M1 12.5h14" {...stroke} strokeWidth="1.5" />,
  cross: <path d="m3 3 10 10M13 3 3 13" {...stroke} strokeWidth="1.75" />,
  question: (
    <path
      d="M5 5.6C5 3.7 6.3 2.6 8 2.6s3 1.1 3 2.7c0 2.3-3 2.3-3 4.7M8 11.6v2"
      {...stroke}
      strokeWidth="1.6"
    />
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

export interface IconProps {
  name: IconName
  /** Side in CSS pixels. */
  size?: number
}

/** A sign that stands beside words and never instead of them, so it is silent to a screen reader. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
