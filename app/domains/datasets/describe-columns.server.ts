import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canEditDataset, canSeeDataset } from './policy'
import { replaceDescriptions } from './queries-columns.server'
import { findVersion } from './queries-versions.server'
import { lockDataset } from './queries.server'

/**
 * Says what each column of a dataset holds. It stands in the schema of every version that has a column of that name.
 * Refused: `not-found`, `not-allowed`, `version-changed` where the columns are not those that the form showed.
 * @param form the descriptions in the order of the columns of that version; those left out stay
 */
export function describeColumns(
  viewer: Viewer,
  slug: string,
  form: { version: number; descriptions: string[] },
) {
  return transition({ actor: viewer, kind: 'dataset.describe-columns' }, async (trx, about) => {
    const dataset = await lockDataset(slug, trx)
    if (!dataset || !canSeeDataset(viewer, dataset)) return refuse('not-found')
    about(dataset.id)
    if (!canEditDataset(viewer, dataset)) return refuse('not-allowed')
    const version = await findVersion(dataset.id, null, trx)
    if (version?.number !== form.version) return refuse('version-changed')
    const told = version.schema.fields.slice(0, form.descriptions.length)
    await replaceDescriptions(
      dataset.id,
      told.map(({ name }, index) => ({ name, description: form.descriptions[index]! })),
      trx,
    )
    return ok(undefined)
  })
}
