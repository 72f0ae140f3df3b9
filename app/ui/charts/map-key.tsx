import { useTranslation } from 'react-i18next'
import type { StateMapProps } from './state-values'

/** What the five classes stand for: their limits, and the hatching. */
export function MapKey({
  limits,
  unit,
  hidesFew,
}: Pick<StateMapProps, 'limits' | 'unit' | 'hidesFew'>) {
  const { t } = useTranslation('ui')
  return (
    <div className="map__key" aria-hidden="true">
      <p>{unit}</p>
      <svg width="100%" height="32">
        {[0, 1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            className={`map__state map__state--${step}`}
            x={`${step * 20}%`}
            y="1"
            width="20%"
            height="11"
          />
        ))}
        {limits.map((limit, index) => (
          <text key={limit} x={`${(index + 1) * 20}%`} y="28" textAnchor="middle">
            {limit}
          </text>
        ))}
      </svg>
      <p className="map__none">{t(hidesFew ? 'mapNoDataOrFew' : 'mapNoData')}</p>
    </div>
  )
}
