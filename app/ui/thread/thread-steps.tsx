import type { ReactNode } from 'react'
import { Warp } from './warp'

export interface ThreadStepsProps {
  steps: { name: string; who: string; text: ReactNode }[]
}

/** The whole way explained, step by step: rows of five across a wide screen, one below the other on phones. */
export function ThreadSteps({ steps }: ThreadStepsProps) {
  return (
    <ol className="thread-steps">
      {steps.map(({ name, who, text }, index) => (
        <li key={name}>
          <Warp index={index} passage="passed" />
          <h3>{name}</h3>
          <p className="thread-steps__who">{who}</p>
          <p className="thread-steps__text">{text}</p>
        </li>
      ))}
    </ol>
  )
}
