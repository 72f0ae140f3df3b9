import { useTranslation } from 'react-i18next'
import { passesOver } from './stage'

export interface ThreadRowProps {
  /** Which stage was reached, counted from 1. */
  at: number
  /** How many stages there are. */
  of: number
  /** At which it began; those before stay bare. */
  from?: number
  stopped?: boolean
  /** Its name, in the words beside the drawing. */
  stage: string
}

const pitch = 10.4
const middleOf = (index: number) => index * pitch + 4.5
const bar = (index: number, top: number, height: number) =>
  `M${(middleOf(index) - 1.5).toFixed(1)} ${top}h3v${height}h-3z`

/** The thread in a list: 104 × 16, and the same in words. */
export function ThreadRow({ at, of, from = 1, stopped, stage }: ThreadRowProps) {
  const { t } = useTranslation('ui')
  const indexes = Array.from({ length: of }, (_, index) => index)
  const passed = indexes.slice(from - 1, at - 1)
  const bare = [...indexes.slice(0, from - 1), ...indexes.slice(at)]
  const start = from > 1 ? middleOf(from - 1) - 4.5 : 0
  const here = middleOf(at - 1)
  const warps = passed.map((i) => (passesOver(i) ? bar(i, 0, 5) + bar(i, 11, 5) : bar(i, 0, 16)))
  const cuts = passed.filter((i) => !passesOver(i)).map((i) => `M${middleOf(i) - 3} 6h6v4h-6z`)
  return (
    <span className={stopped ? 'thread-row thread-row--stopped' : 'thread-row'}>
      <svg viewBox="0 0 104 16" width="104" height="16" aria-hidden="true">
        <path className="thread-row__ahead" d={bare.map((i) => bar(i, 0, 16)).join('')} />
        <path className="thread-row__weft" d={`M${start} 6.5h${here - start}v3H${start}z`} />
        <path className="thread-row__cut" d={cuts.join('')} />
        <path className="thread-row__warp" d={warps.join('') + bar(at - 1, 0, 16)} />
        {stopped ? (
          <circle className="thread-row__knot" cx={here} cy="8" r="3" />
        ) : (
          <path
            className="thread-row__shuttle"
            d={`M${here - 6.5} 8l3.5-4.5h6l3.5 4.5-3.5 4.5h-6z`}
          />
        )}
      </svg>
      <span>
        {stopped
          ? t('stoppedAt', { stage: lower(stage) })
          : `${t('reach', { at, of })}, ${lower(stage)}`}
      </span>
    </span>
  )
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
