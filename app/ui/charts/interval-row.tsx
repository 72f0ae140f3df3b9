import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../class-names'
import type { Scale } from './scale'

export interface Interval {
  key: string
  place: number
  name: ReactNode
  /** Under the name. */
  note?: ReactNode
  /** The places that are possible, in words: "2 a 4". */
  places: string
  low: number
  middle: number
  high: number
  /** The estimate as the reader says it: "71.9". */
  points: string
  /** The one that the page is about. */
  here?: boolean
}

/** One of the order: who, which places are possible, and the estimate within its interval. */
export function IntervalRow({ row, scale }: { row: Interval; scale: Scale }) {
  const { t } = useTranslation('ui')
  const { place, name, note, places, low, middle, high, points, here } = row
  return (
    <li className={classNames('interval', here && 'interval--here')}>
      <span className="interval__place">{place}</span>
      <span className="interval__name">
        <b>{name}</b>
        {note && <span className="faint small">{note}</span>}
      </span>
      <span className="interval__places">
        <span className="unless-roomy">{t('place')}</span> {places}
      </span>
      <b className="interval__points">{points}</b>
      <svg className="interval__plot" width="100%" height="44" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <line
            key={tick}
            className="interval__hair"
            x1={scale.at(tick)}
            x2={scale.at(tick)}
            y1="-12"
            y2="56"
          />
        ))}
        <line className="interval__guide" x2="100%" y1="27" y2="27" />
        <line className="interval__line" x1={scale.at(low)} x2={scale.at(high)} y1="27" y2="27" />
        <line className="interval__line" x1={scale.at(low)} x2={scale.at(low)} y1="21" y2="33" />
        <line className="interval__line" x1={scale.at(high)} x2={scale.at(high)} y1="21" y2="33" />
        <circle className="interval__middle" cx={scale.at(middle)} cy="27" r="6" />
        <text className="interval__figure" x={scale.at(middle)} y="15">
          {points}
        </text>
      </svg>
    </li>
  )
}
