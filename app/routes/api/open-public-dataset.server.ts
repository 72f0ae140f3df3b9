import { findVersion } from '~/domains/datasets/queries-versions.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { isOpen } from '~/domains/datasets/rules'
import { problem } from '~/platform/problem'

/** A dataset as programs may read it, whoever asks: a published one, with the version asked for or the current one. */
export async function openPublicDataset(slug: string | undefined, number: number | null = null) {
  const dataset = await findDataset(slug ?? '')
  const version = dataset && isOpen(dataset.state) && (await findVersion(dataset.id, number))
  if (!version) throw problem(404, 'Not found')
  return { dataset, version }
}
