import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Figure } from '../figure'
import { MapKey } from './map-key'
import { MapLabels } from './map-labels'
import { MapTable } from './map-table'
import { stateOutlines } from './state-outlines'
import type { StateMapProps } from './state-values'

/** The 32 states in five classes; hatched where nothing is known. The extremes are named. */
export function StateMap({ values, limits, unit, hidesFew, summary, caption }: StateMapProps) {
  const { t } = useTranslation('ui')
  const hatch = useId()
  const byCode = new Map(values.map((value) => [value.code, value]))
  const classOf = (value: number) => limits.filter((limit) => value >= limit).length
  const credit = t('mapCredit')
  return (
    <Figure
      summary={summary}
      table={<MapTable values={values} unit={unit} />}
      caption={
        <>
          {caption} {credit}
        </>
      }
    >
      <div className="map">
        <MapKey limits={limits} unit={unit} hidesFew={hidesFew} />
        <svg className="map__canvas" aria-hidden="true">
          <defs>
            <pattern
              id={hatch}
              patternUnits="userSpaceOnUse"
              width="7"
              height="7"
              patternTransform="rotate(45)"
            >
              <rect className="map__bare" width="7" height="7" />
              <rect className="map__hatch" width="1.5" height="7" />
            </pattern>
          </defs>
          <svg viewBox="0 0 793 498">
            {stateOutlines.map(({ code, path }) => {
              const value = byCode.get(code)?.value ?? null
              return value === null ? (
                <path key={code} className="map__state" fill={`url(#${hatch})`} d={path} />
              ) : (
                <path key={code} className={`map__state map__state--${classOf(value)}`} d={path} />
              )
            })}
          </svg>
          <MapLabels values={values} />
        </svg>
      </div>
    </Figure>
  )
}
