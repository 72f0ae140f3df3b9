import { useTranslation } from 'react-i18next'
import type { ReportReason } from '../takedown'

export interface TakedownBarsProps {
  rows: { reason: ReportReason; takedowns: number; restored: number }[]
}

const width = 240

/** One square a takedown, hollow where it is shown again: few enough to be counted by eye. */
export function TakedownBars({ rows }: TakedownBarsProps) {
  const { t } = useTranslation('reports')
  const most = Math.max(...rows.map(({ takedowns }) => takedowns), 1)
  const side = Math.min(14, width / most)
  const sentence = rows
    .map(({ reason, takedowns }) => `${t(`reasons.${reason}`)}: ${takedowns}`)
    .join('; ')
  return (
    <svg
      role="img"
      aria-label={sentence}
      width={width}
      height={rows.length * 20}
      viewBox={`0 0 ${width} ${rows.length * 20}`}
    >
      {rows.map(({ reason, takedowns, restored }, row) =>
        Array.from({ length: takedowns }, (_, at) => (
          <rect
            key={`${reason}-${at}`}
            x={at * side + 1}
            y={row * 20 + 3}
            width={Math.max(side - 3, 1)}
            height={12}
            fill={at < takedowns - restored ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        )),
      )}
    </svg>
  )
}
