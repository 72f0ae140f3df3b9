import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shownProfile } from '~/domains/datasets/shown-profile'
import { DatasetHeading } from '~/domains/datasets/ui/dataset-heading'
import { DatasetTabs } from '~/domains/datasets/ui/dataset-tabs'
import { ProfileTable } from '~/domains/datasets/ui/profile-table'
import { translator } from '~/locales/translator.server'
import { pageMeta } from '~/ui/page-meta'
import { openDataset } from './open-dataset.server'
import { toldDataset } from './told-dataset.server'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { dataset, version, mayRead } = await openDataset(visit, params.dataset)
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('datasets:profile.title', { dataset: dataset.title }),
      description: t('datasets:profile.lead'),
    }),
    dataset: await toldDataset(visit, dataset, version, mayRead),
    fields: version.schema.fields,
    profile: version.profile.map(shownProfile),
  }
}

export const meta = pageMeta

export default function Profile() {
  const { page, dataset, fields, profile } = useLoaderData<typeof loader>()
  return (
    <div className="page">
      <DatasetHeading dataset={dataset} part={page.title} />
      <DatasetTabs slug={dataset.slug} current="profile" findings={dataset.findings} />
      <ProfileTable fields={fields} profile={profile} rowCount={dataset.facts.rowCount} />
    </div>
  )
}
