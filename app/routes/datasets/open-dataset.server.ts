import { canReadRows, canSeeDataset } from '~/domains/datasets/policy'
import { findVersion, type KeptVersion } from '~/domains/datasets/queries-versions.server'
import { findDataset } from '~/domains/datasets/queries.server'
import type { Dataset } from '~/domains/datasets/described'
import { notFound } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'

/** The dataset that an address names, and a version of it (the current one without a number), for a reader who may see it. */
export async function openDataset(
  visit: Visit,
  slug: string | undefined,
  number: string | null = null,
): Promise<{ dataset: Dataset; version: KeptVersion; mayRead: boolean }> {
  const dataset = await findDataset(slug ?? '')
  if (!dataset) throw await notFound(visit, 'dataset.read')
  if (!canSeeDataset(visit.viewer, dataset)) throw await notFound(visit, 'dataset.read', dataset.id)
  const isNumber = number === null || /^[1-9]\d{0,3}$/.test(number)
  const version = isNumber
    ? await findVersion(dataset.id, number === null ? null : Number(number))
    : null
  if (!version) throw await notFound(visit, 'dataset.read', dataset.id)
  return { dataset, version, mayRead: canReadRows(visit.viewer, dataset) }
}

/** The same where rows or files are asked for: of what was withdrawn there are none. */
export async function openRows(
  visit: Visit,
  slug: string | undefined,
  number: string | null = null,
) {
  const opened = await openDataset(visit, slug, number)
  if (!opened.mayRead) throw await notFound(visit, 'dataset.read-rows', opened.dataset.id)
  return opened
}
