import { passage, type ThreadState } from './stage'
import { StageWords } from './stage-words'
import { Warp } from './warp'

/** The vertical form: the weft at the left, the warps across it. */
export function ThreadDown({ stages, at, stopped }: ThreadState) {
  return (
    <ol className="thread-down">
      {stages.map((stage, index) => (
        <li key={stage.name} aria-current={index + 1 === at ? 'step' : undefined}>
          <Warp index={index} passage={passage(index, at)} stopped={stopped} />
          <StageWords stage={stage} passage={passage(index, at)} />
        </li>
      ))}
    </ol>
  )
}
