import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canCurate } from '~/domains/datasets/policy'
import { isWithdrawable } from '~/domains/datasets/rules'
import { withdrawalForm } from '~/domains/datasets/schema'
import { DatasetState } from '~/domains/datasets/ui/dataset-state'
import { WithdrawalForm } from '~/domains/datasets/ui/withdrawal-form'
import { withdrawDataset } from '~/domains/datasets/withdraw-dataset.server'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { openDataset } from './open-dataset.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { dataset } = await openDataset(visit, params.dataset)
  if (!canCurate(viewer)) throw await forbidden(visit, 'dataset.withdraw', dataset.id)
  const { slug, title, state } = dataset
  if (!isWithdrawable(state)) throw redirect(`/datasets/${slug}/review`)
  const t = translator(visit.language)
  return {
    page: { title: t('datasets:reviewPage.withdrawal.page', { dataset: title }) },
    slug,
    state,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: withdrawalForm })
  if (submission.status !== 'success') return submission.reply()
  const withdrawn = await withdrawDataset(viewer, params.dataset!, submission.value.note)
  if (!withdrawn.ok) return replyWith(submission, withdrawn)
  return redirectWithNotice(`/datasets/${params.dataset}`, 'dataset-decided')
}

export const meta = pageMeta

export default function Withdrawal() {
  const { page, slug, state } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datasets')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/curate', label: t('curate.title') },
          { href: `/datasets/${slug}/review`, label: t('reviewPage.statement') },
        ]}
      />
      <PageHeading chip={<DatasetState state={state} />} title={page.title} />
      <WithdrawalForm slug={slug} lastResult={useActionData<typeof action>()} />
    </div>
  )
}
