import { useTranslation } from 'react-i18next'
import { classNames } from '../class-names'
import { crossing, passage, type ThreadState } from './stage'
import { StageWords } from './stage-words'
import { ThreadOnPhone } from './thread-on-phone'
import { Warp } from './warp'

export interface ThreadProps extends ThreadState {
  /** Tells threads apart where a page has several; else it is "the thread of this piece of work". */
  label?: string
}

/** Where a piece of work stands on its whole way. On every object's page, right under the title, once. */
export function Thread({ label, ...props }: ThreadProps) {
  const { t } = useTranslation('ui')
  const { stages, at, stopped, moved } = props
  return (
    <nav
      className={classNames('thread', stopped && 'thread--stopped', moved && 'thread--moved')}
      aria-label={label ?? t('thread')}
    >
      <ol className="thread__stages only-roomy">
        {stages.map((stage, index) => (
          <li key={stage.name} aria-current={index + 1 === at ? 'step' : undefined}>
            <Warp {...crossing(index, props)} />
            <StageWords stage={stage} passage={passage(index, props)} />
          </li>
        ))}
      </ol>
      <ThreadOnPhone {...props} />
    </nav>
  )
}
