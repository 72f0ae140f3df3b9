import { crossing, passage, type ThreadState } from './stage'
import { StageWords } from './stage-words'
import { Warp } from './warp'

/** The vertical form: the weft at the left, the warps across it. */
export function ThreadDown(thread: ThreadState) {
  return (
    <ol className="thread-down">
      {thread.stages.map((stage, index) => (
        <li key={stage.name} aria-current={index + 1 === thread.at ? 'step' : undefined}>
          <Warp {...crossing(index, thread)} />
          <StageWords stage={stage} passage={passage(index, thread)} />
        </li>
      ))}
    </ol>
  )
}
