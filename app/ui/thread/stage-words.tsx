import { Words } from '../words'
import type { Passage, Stage } from './stage'

/** A stage's name, a link where it leads somewhere, and its one fact. */
export function StageWords({ stage, passage }: { stage: Stage; passage: Passage }) {
  return (
    <>
      <span className={`thread__name thread__name--${passage}`}>
        {stage.href ? <a href={stage.href}>{stage.name}</a> : stage.name}
      </span>
      {stage.fact && (
        <span className="thread__fact">
          <Words language={stage.language}>{stage.fact}</Words>
        </span>
      )}
    </>
  )
}
