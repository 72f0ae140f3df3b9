import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { describeColumns } from '~/domains/datasets/describe-columns.server'
import { canEditDataset } from '~/domains/datasets/policy'
import { columnsForm, mostDescribed } from '~/domains/datasets/schema'
import { ColumnFields } from '~/domains/datasets/ui/column-fields'
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
  const { dataset, version } = await openDataset(visit, params.dataset)
  if (!canEditDataset(viewer, dataset))
    throw await forbidden(visit, 'dataset.describe-columns', dataset.id)
  return {
    page: { title: translator(visit.language)('datasets:columnsPage.title') },
    dataset: { slug: dataset.slug, title: dataset.title },
    version: version.number,
    beyond: Math.max(0, version.schema.fields.length - mostDescribed),
    columns: version.schema.fields
      .slice(0, mostDescribed)
      .map(({ name, type, description }, index) => {
        const frequent = version.profile[index]?.frequent ?? []
        return {
          name,
          type: type ?? ('any' as const),
          description: description ?? '',
          examples: frequent.slice(0, 3).map(({ value }) => String(value)),
        }
      }),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: columnsForm })
  if (submission.status !== 'success') return submission.reply()
  const described = await describeColumns(viewer, params.dataset!, submission.value)
  if (!described.ok) return replyWith(submission, described)
  return redirectWithNotice(`/datasets/${params.dataset}`, 'columns-described')
}

export const meta = pageMeta

export default function DescribeColumns() {
  const { page, dataset, version, beyond, columns } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datasets')
  const [form, fields] = useReply<typeof columnsForm>(useActionData<typeof action>(), {
    descriptions: columns.map(({ description }) => description),
  })
  const list = fields.descriptions.getFieldList()
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datasets', label: t('title') },
          { href: `/datasets/${dataset.slug}`, label: dataset.title },
        ]}
      />
      <PageHeading title={page.title} lead={t('columnsPage.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={list.map((field, index) => ({ field, label: columns[index]?.name ?? '' }))}
        />
        <input type="hidden" name="version" value={version} />
        <ColumnFields fields={list} columns={columns} />
        {beyond > 0 && <p>{t('columnsPage.beyond', { count: beyond, most: columns.length })}</p>}
        <div className="actions">
          <Button>{t('columnsPage.submit')}</Button>
          <LinkButton kind="quiet" href={`/datasets/${dataset.slug}`}>
            {t('editPage.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
