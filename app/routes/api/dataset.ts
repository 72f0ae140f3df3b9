import type { LoaderFunctionArgs } from '@remix-run/node'
import { filePath } from '~/domains/datasets/described'
import { settings } from '~/platform/env'
import { datasetEndpoint } from './dataset-shapes'
import { answer } from './endpoint'
import { openPublicDataset } from './open-public-dataset.server'

export async function loader({ params }: LoaderFunctionArgs) {
  const { dataset, version } = await openPublicDataset(params.slug)
  const { file, encoding, delimiter } = version
  return answer(datasetEndpoint, {
    ...dataset,
    state: dataset.state === 'deprecated' ? 'deprecated' : 'curated',
    sensitivity: dataset.sensitivity === 'moderate' ? 'moderate' : 'low',
    source: dataset.sourceName,
    version: version.label,
    rows: version.rowCount,
    file: {
      url: `${settings.appUrl}/datasets/${dataset.slug}/${filePath(version)}`,
      bytes: file.bytes,
      sha256: file.sha256,
      encoding,
      delimiter,
    },
    schema: { ...version.schema, fields: version.schema.fields.map((field) => ({ ...field })) },
  })
}
