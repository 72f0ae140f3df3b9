import { decideDataset } from '~/domains/datasets/decide-dataset.server'
import { describeColumns } from '~/domains/datasets/describe-columns.server'
import { proposeDataset } from '~/domains/datasets/propose-dataset.server'
import { findDataset } from '~/domains/datasets/queries.server'
import { readUpload } from '~/domains/datasets/read-upload.server'
import { receiveUpload } from '~/domains/datasets/receive-upload.server'
import { datasetForm, reviewForm } from '~/domains/datasets/schema'
import { startReview } from '~/domains/datasets/start-review.server'
import { storeBytes } from '~/domains/files/store-bytes.server'
import { linkDatasets } from '~/domains/challenges/link-datasets.server'
import type { Viewer } from '~/domains/people/rules'
import { storyDatasets, type StoryDataset } from './dataset-facts'
import type { Briefs } from './briefs'
import { must } from './must'
import type { DemoPeople } from './people'

const files = import.meta.glob<string>('./datasets/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Proposes and curates the story's datasets, small files made for it, and links them to the briefs that need them. */
export async function seedDatasets(people: DemoPeople, briefs: Briefs): Promise<void> {
  for (const dataset of storyDatasets) {
    const slug = await proposed(people.curator, dataset)
    const columns = { version: 1, descriptions: dataset.columns }
    await must(describeColumns(people.curator, slug, columns))
    if (dataset.review) {
      await must(startReview(people.curator, slug))
      const review = reviewForm.parse(dataset.review)
      await must(
        decideDataset(
          people.curator,
          slug,
          review,
          new Date(dataset.at.getTime() + 3 * 86_400_000),
        ),
      )
    }
    for (const brief of dataset.review ? dataset.briefs : [])
      await link(people.organizer, briefs[brief], slug, dataset.at)
  }
}

async function proposed(
  curator: Viewer,
  { file, latin1, form, at }: StoryDataset,
): Promise<string> {
  const text = files[`./datasets/${file}`]!
  const bytes = Buffer.from(text, latin1 ? 'latin1' : 'utf8')
  const stored = await must(storeBytes(oneChunk(bytes), bytes.byteLength))
  const upload = { stored, name: file, missingValues: '' }
  const { id } = await must(receiveUpload(curator, null, upload, at))
  await readUpload(id)
  const { slug } = await must(proposeDataset(curator, id, datasetForm.parse(form), at))
  return slug
}

const linked = new Map<string, string[]>()

async function link(organizer: Viewer, brief: string, dataset: string, at: Date) {
  const card = await findDataset(dataset)
  const ids = [...(linked.get(brief) ?? []), card!.id]
  linked.set(brief, ids)
  await must(linkDatasets(organizer, brief, ids, at))
}

async function* oneChunk(bytes: Buffer) {
  yield bytes
}
