import { useId, type ReactNode } from 'react'
import { Figure } from '../figure'
import { KindPatterns, kindFill, KindSwatch, type Kind } from './kinds'
import { packRows } from './pack-rows'

export interface LaneBar {
  /** In units from the beginning, which is 0. */
  from: number
  to: number
  /** A few words under the bar. */
  label: string
  /** `done` and `now` are filled, `ahead` and `open` (its time is over) are dashed. */
  state: 'done' | 'now' | 'ahead' | 'open'
}

export interface LanesProps {
  lanes: { kind: Kind; label: string; bars: LaneBar[]; next?: string }[]
  /** How many units the whole stretch has. */
  units: number
  /** Instants along the top, with their words. */
  marks: { at: number; label: string }[]
  /** Where now lies; none before and after. */
  now?: { at: number; label: string; more?: string }
  summary: string
  table: ReactNode
}

const rowHeight = 44
/** A day beside today's would be written over it. */
const crowd = 1.5
/** A letter's width in units, where a lane is about 950 px wide. */
const letter = (units: number) => (7 * units) / 950

/** What is done when, in lanes of four kinds. On phones a lane is a line, with what comes next in words. */
export function Lanes({ lanes, units, marks, now, summary, table }: LanesProps) {
  const id = useId()
  const at = (place: number) => `${(Math.min(place, units) / units) * 100}%`
  return (
    <Figure summary={summary} table={table}>
      <div className="lanes">
        <svg className="lanes__marks only-wide" width="100%" height="22" aria-hidden="true">
          {marks
            .filter((mark) => !now || Math.abs(mark.at - now.at) > crowd)
            .map((mark) => (
              <text key={mark.at} x={at(mark.at)} dx="3" y="14">
                {mark.label}
              </text>
            ))}
          {now && (
            <text className="lanes__today" x={at(now.at)} dx="5" y="14">
              {now.label}
            </text>
          )}
        </svg>
        {now && (
          <p className="only-phone small">
            <span className="lanes__today">{now.label}</span>
            {now.more && `: ${now.more}`}
          </p>
        )}
        {lanes.map(({ kind, label, bars, next }) => {
          const rows = packRows(bars.map((bar) => roomOf(bar, units)))
          const height = (Math.max(-1, ...rows) + 1 || 1) * rowHeight
          return (
            <div key={kind} className="lanes__lane">
              <p className="lanes__name">
                <KindSwatch kind={kind} /> <b>{label}</b>
                {next && <span className="faint only-phone">{next}</span>}
              </p>
              <svg width="100%" height={height} aria-hidden="true">
                <KindPatterns id={`${id}-${kind}`} />
                {marks.map((mark) => (
                  <line
                    key={mark.at}
                    className="lanes__hair"
                    x1={at(mark.at)}
                    x2={at(mark.at)}
                    y2="100%"
                  />
                ))}
                {bars.map((bar, index) => (
                  <Bar
                    key={`${bar.from} ${bar.label}`}
                    bar={bar}
                    y={(rows[index] ?? 0) * rowHeight + 6}
                    at={at}
                    units={units}
                    fill={kindFill(`${id}-${kind}`, kind)}
                  />
                ))}
                {now && <rect className="lanes__now" x={at(now.at)} width="3" height="100%" />}
              </svg>
            </div>
          )
        })}
      </div>
    </Figure>
  )
}

interface BarProps {
  bar: LaneBar
  y: number
  at: (place: number) => string
  units: number
  fill: string
}

function Bar({ bar, y, at, units, fill }: BarProps) {
  const { from, to, label, state } = bar
  const filled = state === 'done' || state === 'now'
  const backwards = leansBack(bar, units)
  return (
    <>
      <rect
        className={`lanes__bar lanes__bar--${state}`}
        x={at(from)}
        y={y}
        width={at(to - from)}
        height="14"
        fill={filled ? fill : undefined}
      />
      <text
        className="only-wide"
        x={at(backwards ? to : from)}
        y={y + 28}
        textAnchor={backwards ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  )
}

/** A label that would run out of the drawing ends where its bar ends. */
function leansBack({ from, label }: LaneBar, units: number): boolean {
  return from + label.length * letter(units) > units
}

/** The room that a bar takes with its label. */
function roomOf(bar: LaneBar, units: number) {
  const long = bar.label.length * letter(units) + 0.2
  return leansBack(bar, units)
    ? { from: Math.min(bar.from, bar.to - long), to: bar.to }
    : { from: bar.from, to: Math.max(bar.to, bar.from + long) }
}
