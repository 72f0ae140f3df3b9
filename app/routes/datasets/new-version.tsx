import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canAddVersion } from '~/domains/datasets/policy'
import { UploadForm } from '~/domains/datasets/ui/upload-form'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { openDataset } from './open-dataset.server'
import { takeUpload } from './take-upload.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { dataset } = await openDataset(visit, params.dataset)
  if (!canAddVersion(viewer, dataset))
    throw await forbidden(visit, 'dataset.add-version', dataset.id)
  const { slug, title } = dataset
  const t = translator(visit.language)
  return { page: { title: t('datasets:new.version', { dataset: title }) }, slug, title }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const taken = await takeUpload(request, viewer, params.dataset!, visit.now)
  return taken.id === undefined
    ? taken.reply
    : redirect(`/datasets/${params.dataset}/versions/new/${taken.id}`)
}

export const meta = pageMeta

export default function NewVersion() {
  const { page, slug, title } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datasets')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datasets', label: t('title') },
          { href: `/datasets/${slug}`, label: title },
        ]}
      />
      <PageHeading title={page.title} lead={t('new.versionLead')} />
      <UploadForm lastResult={useActionData<typeof action>()} />
    </div>
  )
}
