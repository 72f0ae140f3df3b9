import { useTranslation } from 'react-i18next'
import { mexicanStates } from '~/shared/mexican-states'
import { Filters } from '~/ui/form/filters'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import type { Field } from '../fields'
import { stateNamed } from '../join-keys'
import type { RowFilter } from '../row-filter'

export interface RowFiltersProps {
  /** The page that shows the rows. */
  action: string
  fields: Field[]
  filter: RowFilter
  /** The values of the column that names the state; empty where none does. */
  states: string[]
}

/** Which rows, of which state, in which order. */
export function RowFilters({ action, fields, filter, states }: RowFiltersProps) {
  const { t } = useTranslation('datasets')
  const orders = fields.flatMap(({ name }) => [
    { value: name, label: t('preview.up', { column: name }) },
    { value: `-${name}`, label: t('preview.down', { column: name }) },
  ])
  const stateName = (value: string) => {
    const code = stateNamed(value)
    return code && /^\d/.test(value) ? `${value} ${mexicanStates[code]}` : value
  }
  return (
    <Filters
      label={t('preview.q')}
      action={action}
      words={
        <TextField
          field={{ name: 'q', initialValue: filter.q }}
          label={t('preview.words')}
          type="search"
        />
      }
      set={[filter.state, filter.sort].filter(Boolean).length}
    >
      {states.length > 0 && (
        <Select
          field={{ name: 'state', initialValue: filter.state }}
          label={t('preview.state')}
          none={t('preview.allStates')}
          options={states.map((value) => ({ value, label: stateName(value) }))}
        />
      )}
      <Select
        field={{ name: 'sort', initialValue: filter.sort }}
        label={t('preview.sort')}
        none={t('preview.fileOrder')}
        options={orders}
      />
    </Filters>
  )
}
