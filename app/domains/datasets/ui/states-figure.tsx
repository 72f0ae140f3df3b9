import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { mexicanStates, type StateCode } from '~/shared/mexican-states'
import { formatNumber } from '~/shared/numbers'
import { Button } from '~/ui/button'
import { StateMap } from '~/ui/charts/state-map'
import { Select } from '~/ui/form/select'
import { classLimits } from '../class-limits'

export interface StatesFigureProps {
  totals: { code: StateCode; value: number | null }[]
  /** The column added up; rows are counted where there is none. */
  measure: string | null
  /** Columns that could be. */
  measures: string[]
  /** The column that names the state. */
  stateColumn: string
  version: string
}

/** A table by state, drawn; what is counted can be chosen. */
export function StatesFigure({
  totals,
  measure,
  measures,
  stateColumn,
  version,
}: StatesFigureProps) {
  const { t, i18n } = useTranslation('datasets')
  const words = (value: number) => formatNumber(value, i18n.language as Language)
  const unit = measure ? t('map.sum', { column: measure }) : t('map.rows')
  const known = totals
    .flatMap(({ code, value }) => (value === null ? [] : [{ name: mexicanStates[code], value }]))
    .sort((a, b) => b.value - a.value)
  const [most, least] = [known[0], known.at(-1)]
  return (
    <>
      {measures.length > 0 && (
        <form className="filters" method="get" action="#map">
          <Select
            field={{ name: 'map', initialValue: measure ?? '' }}
            label={t('map.measure')}
            none={t('map.rows')}
            options={measures.map((name) => ({
              value: name,
              label: t('map.sum', { column: name }),
            }))}
          />
          <Button kind="secondary">{t('map.submit')}</Button>
        </form>
      )}
      <StateMap
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
    </>
  )
}
