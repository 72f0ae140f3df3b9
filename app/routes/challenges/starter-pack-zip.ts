import { buffer } from 'node:stream/consumers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { ZipFile } from 'yazl'
import { readLicenceText } from '~/domains/catalog/read-licence-text.server'
import { listLinkedDatasets } from '~/domains/challenges/queries-datasets.server'
import { packLicences, signLicence } from '~/domains/challenges/pack-licences'
import { starterPack } from '~/domains/challenges/starter-pack.server'
import { describeAsPackage } from '~/domains/datasets/datapackage'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import { openRows } from '~/routes/datasets/open-dataset.server'
import { localTime } from '~/shared/instants'
import { attachment, publishedBrief } from './published-brief.server'

/** What a team unpacks to begin its repository, small enough to be written at once. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { challenge, brief } = await publishedBrief(visit, params.challenge)
  const asked = new URL(request.url).searchParams.get('licence')
  const id = packLicences.find((each) => each === asked) ?? packLicences[0]
  const linked = await listLinkedDatasets(challenge.id)
  const datasets = await Promise.all(
    linked.map(async ({ slug, title }) => {
      const { dataset, version } = await openRows(visit, slug)
      const home = `${settings.appUrl}/datasets/${slug}`
      return { slug, title, descriptor: describeAsPackage(dataset, version, home, 'elsewhere') }
    }),
  )
  const t = translator(visit.language)
  const year = localTime(visit.now, challenge.timeZone).slice(0, 4)
  const text = signLicence(readLicenceText(id), year, t('challenges:pack.holders'))
  const files = starterPack(brief, datasets, { id, text }, t)
  const zip = new ZipFile()
  for (const [path, text] of Object.entries(files))
    zip.addBuffer(Buffer.from(text), `${challenge.slug}/${path}`, {
      mtime: challenge.versionPublishedAt,
    })
  zip.end()
  return attachment(
    new Uint8Array(await buffer(zip.outputStream)),
    'application/zip',
    `${challenge.slug}.zip`,
  )
}
