import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { mexicanStates } from '~/shared/mexican-states'
import { formatExactly, formatNumber } from '~/shared/numbers'
import { Button } from '~/ui/button'
import { StateMap } from '~/ui/charts/state-map'
import { Select } from '~/ui/form/select'
import { classLimits } from '../class-limits'
import { statesVary, type PlacedStates } from '../place-states'

export interface StatesFigureProps {
  totals: PlacedStates['totals']
  leftOut: PlacedStates['leftOut']
  /** The column added up; rows are counted where there is none. */
  measure: string | null
  /** Columns that could be. */
  measures: string[]
  /** Whether rows can be counted: not where each state has as many. */
  mayCount: boolean
  /** Whether a state has several rows, that are added up. */
  isSum: boolean
  /** The column that names the state. */
  stateColumn: string
  version: string
}

/** A table by state, drawn; what is counted can be chosen. */
export function StatesFigure({
  totals,
  leftOut,
  measure,
  measures,
  mayCount,
  isSum,
  stateColumn,
  version,
}: StatesFigureProps) {
  const { t, i18n } = useTranslation('datasets')
  const words = (value: number) => formatNumber(value, i18n.language as Language)
  const drawn = (column: string) => t(isSum ? 'map.sum' : 'map.column', { column })
  const unit = measure ? drawn(measure) : t('map.rows')
  const known = totals
    .flatMap(({ code, value }) => (value === null ? [] : [{ name: mexicanStates[code], value }]))
    .sort((a, b) => b.value - a.value)
  const [most, least] = [known[0], known.at(-1)]
  return (
    <>
      {measures.length + (mayCount ? 1 : 0) > 1 && (
        <form className="filters" method="get" action="#by-state">
          <Select
            field={{ name: 'map', initialValue: measure ?? '' }}
            label={t('map.measure')}
            none={mayCount ? t('map.rows') : undefined}
            options={measures.map((name) => ({
              value: name,
              label: drawn(name),
            }))}
          />
          <Button kind="secondary">{t('map.submit')}</Button>
        </form>
      )}
      {statesVary(totals) ? (
        <StateMap
          hidesFew={measure === null}
          unit={unit}
          limits={classLimits(known.map(({ value }) => value))}
          values={totals.map(({ code, value }) => ({
            code,
            value,
            words: value === null ? '' : words(value),
          }))}
          summary={
            most && least
              ? t('map.summary', {
                  unit,
                  most: most.name,
                  mostWords: words(most.value),
                  least: least.name,
                  leastWords: words(least.value),
                })
              : unit
          }
          caption={t('map.caption', { column: stateColumn, version })}
        />
      ) : (
        <p>
          {most ? t('map.flat', { unit, words: words(most.value) }) : t('map.flatNone', { unit })}
        </p>
      )}
      {leftOut && (
        <p className="small">
          {t(leftOut.amount === null ? 'map.leftOut' : 'map.leftOutAmount', {
            count: leftOut.rows,
            rows: words(leftOut.rows),
            amount: formatExactly(leftOut.amount ?? 0, i18n.language as Language),
            measure: measure ?? '',
            column: stateColumn,
            values: leftOut.values.map((value) => value ?? t('map.missing')).join(', '),
          })}
        </p>
      )}
    </>
  )
}
