import type { ReactNode } from 'react'

export interface StagesProps {
  stages: { name: string; fact?: ReactNode }[]
  /** Which stage it is in, counted from 1. */
  at: number
  /** It went no further: the bar here is grey, as a stopped thread is. */
  stopped?: boolean
}

/** The stages of one part of the way: a bar that is ink behind, grana here, and bare ahead. */
export function Stages({ stages, at, stopped }: StagesProps) {
  const here = stopped ? 'stopped' : 'here'
  return (
    <ol className="stages">
      {stages.map(({ name, fact }, index) => {
        const where = index + 1 < at ? 'passed' : index + 1 === at ? here : 'ahead'
        return (
          <li
            key={name}
            className={`stages__stage stages__stage--${where}`}
            aria-current={index + 1 === at ? 'step' : undefined}
          >
            <b>{name}</b>
            {fact && <span className="faint small">{fact}</span>}
          </li>
        )
      })}
    </ol>
  )
}
