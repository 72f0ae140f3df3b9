import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { UploadForm } from '~/domains/datasets/ui/upload-form'
import { signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { takeUpload } from './take-upload.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  signedIn(visit, request)
  const t = translator(visit.language)
  return { page: { title: t('datasets:new.title'), description: t('datasets:new.description') } }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const taken = await takeUpload(request, viewer, null, visit.now)
  return taken.id === undefined ? taken.reply : redirect(`/datasets/new/${taken.id}`)
}

export const meta = pageMeta

export default function NewDataset() {
  const { t } = useTranslation('datasets')
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/datasets', label: t('title') }]} />
      <PageHeading title={t('new.title')} lead={t('new.lead')} />
      <UploadForm lastResult={useActionData<typeof action>()} />
    </div>
  )
}
