import { mapStates } from '~/domains/datasets/map-states.server'
import type { KeptVersion } from '~/domains/datasets/queries-versions.server'
import { isAmount } from '~/domains/datasets/shown-cell'

/**
 * A version by state, where a column names one.
 * @param asked the name of the column to add up; rows are counted where it is none
 */
export async function readStates(version: KeptVersion, asked: string | null) {
  const key = version.joinKeys.find(({ kind }) => kind === 'state')
  if (!key) return null
  const { fields } = version.schema
  const measures = fields.flatMap((field, index) =>
    isAmount(field) && index !== key.column ? [{ name: field.name, index }] : [],
  )
  const measure = measures.find(({ name }) => name === asked) ?? null
  return {
    totals: await mapStates(version, key.column, measure?.index ?? null),
    measure: measure?.name ?? null,
    measures: measures.map(({ name }) => name),
    stateColumn: fields[key.column]!.name,
  }
}
