import { useTranslation } from 'react-i18next'
import { Figure } from '../figure'
import type { IntervalsProps } from './interval-groups'
import { IntervalRow } from './interval-row'
import { IntervalTable } from './interval-table'
import { scaleOf } from './scale'

/** An order with its uncertainty: estimates with their intervals, in groups that cannot be told apart. */
export function Intervals({ groups, summary, heads, caption }: IntervalsProps) {
  const { t } = useTranslation('ui')
  const scale = scaleOf(groups.flatMap(({ rows }) => rows.flatMap(({ low, high }) => [low, high])))
  return (
    <Figure
      summary={summary}
      table={<IntervalTable groups={groups} summary={summary} heads={heads} />}
      caption={caption}
    >
      <div className="intervals">
        <div className="intervals__heads only-roomy" aria-hidden="true">
          <span>{heads.name}</span>
          <span>{heads.places}</span>
          <svg width="100%" height="20">
            {scale.ticks.map((tick) => (
              <text key={tick} x={scale.at(tick)} y="14">
                {tick}
              </text>
            ))}
          </svg>
        </div>
        {groups.map(({ label, rows }, index) => (
          <div key={index} className="intervals__group" role="group" aria-label={label}>
            <ol className="intervals__rows">
              {rows.map((row) => (
                <IntervalRow key={row.key} row={row} scale={scale} />
              ))}
            </ol>
            <p className="intervals__label">{label}</p>
          </div>
        ))}
        <p className="faint small unless-roomy">
          {t('scaleFromTo', { from: scale.from, to: scale.to })}
        </p>
      </div>
    </Figure>
  )
}
