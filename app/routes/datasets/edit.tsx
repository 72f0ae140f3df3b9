import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formOf } from '~/domains/datasets/form-facts'
import { canEditDataset } from '~/domains/datasets/policy'
import { saveDataset } from '~/domains/datasets/save-dataset.server'
import { datasetForm } from '~/domains/datasets/schema'
import { DatasetFields, useDatasetLabels } from '~/domains/datasets/ui/dataset-fields'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { openDataset } from './open-dataset.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { dataset } = await openDataset(visit, params.dataset)
  if (!canEditDataset(viewer, dataset)) throw await forbidden(visit, 'dataset.save', dataset.id)
  return {
    page: { title: translator(visit.language)('datasets:editPage.title') },
    slug: dataset.slug,
    saved: formOf(dataset),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: datasetForm })
  if (submission.status !== 'success') return submission.reply()
  const saved = await saveDataset(viewer, params.dataset!, submission.value)
  if (!saved.ok) return replyWith(submission, saved)
  return redirectWithNotice(`/datasets/${params.dataset}`, 'dataset-saved')
}

export const meta = pageMeta

export default function EditDataset() {
  const { slug, saved } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['datasets', 'refusals'])
  const [form, fields] = useReply<typeof datasetForm>(useActionData<typeof action>(), saved)
  const labels = useDatasetLabels(fields)
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datasets', label: t('title') },
          { href: `/datasets/${slug}`, label: saved.title },
        ]}
      />
      <PageHeading title={t('editPage.title')} lead={t('editPage.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={labels}
        />
        <DatasetFields fields={fields} />
        <div className="actions">
          <Button>{t('editPage.submit')}</Button>
          <LinkButton kind="quiet" href={`/datasets/${slug}`}>
            {t('editPage.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
