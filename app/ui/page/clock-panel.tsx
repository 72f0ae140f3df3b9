import type { ReactNode } from 'react'

export interface ClockPanelProps {
  /** What ends: "Las entregas cierran en". */
  title: ReactNode
  /** Time left in the largest two units. */
  left: ReactNode
  /** The instant in the event's zone, in full. */
  instant: ReactNode
  /** The zone by its name, and the same instant in the reader's own where it differs. */
  zone: ReactNode
  /** A link, as to the calendar file. */
  action?: ReactNode
}

/** How much time is left. Calm: it never turns red and never counts seconds. */
export function ClockPanel({ title, left, instant, zone, action }: ClockPanelProps) {
  return (
    <section className="clock-panel">
      <p>{title}</p>
      <p className="clock-panel__left">{left}</p>
      <p>
        <b>{instant}</b>
      </p>
      <p className="small">{zone}</p>
      {action && <p className="small">{action}</p>}
    </section>
  )
}
