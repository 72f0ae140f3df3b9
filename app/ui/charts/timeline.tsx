import { useTranslation } from 'react-i18next'
import { between } from './between'

export interface TimelineEvent {
  label: string
  /** The instant, by which events are ordered. */
  at: Date
  /** The same as the reader says it, in the event's zone. */
  when: string
}

export interface TimelineProps {
  events: TimelineEvent[]
  now: Date
}

/** Instants in their order, evenly apart, and where now lies among them, until all have passed. On phones it runs downwards. */
export function Timeline({ events, now }: TimelineProps) {
  const { t } = useTranslation('ui')
  const reached = between(events, now)
  const pitch = 100 / events.length
  const at = (position: number) => `${Math.max(0, Math.min(position, events.length - 1)) * pitch}%`
  const last = events.length - 1
  const over = reached === last
  return (
    <div className="timeline">
      <svg className="timeline__line only-wide" width="100%" height="44" aria-hidden="true">
        <rect className="timeline__ahead" y="31" width={at(last)} height="2" />
        <rect className="timeline__passed" y="30" width={at(reached)} height="4" />
        {events.map(({ label }, index) => (
          <svg key={label} x={at(index)} overflow="visible">
            <path className="timeline__tick" d="M0 24h2v17H0z" />
          </svg>
        ))}
        {!over && (
          <svg x={at(reached)} overflow="visible">
            <path className="timeline__now" d="M0 22h3v21H0z" />
            <text
              className="timeline__word"
              x="1"
              y="14"
              textAnchor={reached < 0.3 ? 'start' : 'middle'}
            >
              {t('now')}
            </text>
          </svg>
        )}
      </svg>
      <ol className="timeline__events">
        {events.map(({ label, when, at: instant }, index) => (
          <li
            key={label}
            className={
              index <= reached ? 'timeline__event timeline__event--passed' : 'timeline__event'
            }
          >
            <b>{label}</b>
            <time dateTime={instant.toISOString()}>{when}</time>
            {!over && index === Math.floor(reached) && (
              <span className="timeline__here">{t('now')}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
