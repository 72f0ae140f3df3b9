import { useTranslation } from 'react-i18next'
import { Table } from '../table'
import { Unknown } from '../unknown'
import type { StateValue } from './state-values'
import { stateOutlines } from './state-outlines'

/** The map in numbers, the highest first; what is not known stands last and says so. */
export function MapTable({ values, unit }: { values: StateValue[]; unit: string }) {
  const { t } = useTranslation('ui')
  const nameOf = (code: string) => stateOutlines.find((state) => state.code === code)?.name ?? code
  const sorted = [...values].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  return (
    <Table
      caption={unit}
      columns={[{ head: t('state') }, { head: unit, figures: true }]}
      rows={sorted.map(({ code, value, words }) => ({
        key: code,
        cells: [nameOf(code), value === null ? <Unknown key="unknown" /> : words],
      }))}
    />
  )
}
