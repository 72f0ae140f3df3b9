import type { LoaderFunctionArgs } from '@remix-run/node'
import { isOpen } from '~/domains/datasets/rules'
import { sendFile } from '~/domains/files/send-file.server'
import { notFound } from '~/domains/people/access.server'
import { openRows } from './open-dataset.server'

/** The file of a version as it was uploaded. A copy at hand is asked about each time: what is withdrawn is gone at once. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version } = await openRows(visit, params.dataset, params.number!)
  if (params.name !== version.file.name)
    throw await notFound(visit, 'dataset.read-rows', dataset.id)
  const { mediaType } = version.file
  // Without it the file would be announced as UTF-8, whatever it is.
  const charset = version.compression ? '' : `; charset=${version.encoding}`
  const file = { ...version.file, mediaType: mediaType + charset, storageKey: version.storageKey }
  // Packed on the way it would lose its length and its ranges.
  return sendFile(request, file, isOpen(dataset.state) ? 'no-cache' : 'private, no-store')
}
