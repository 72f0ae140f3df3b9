import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { proposeDataset } from '~/domains/datasets/propose-dataset.server'
import { datasetForm } from '~/domains/datasets/schema'
import { DatasetFields, useDatasetLabels } from '~/domains/datasets/ui/dataset-fields'
import { IntakeReport } from '~/domains/datasets/ui/intake-report'
import { MissingValuesForm } from '~/domains/datasets/ui/missing-values-form'
import { signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { lookAgain, openIntake } from './open-intake.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  signedIn(visit, request)
  const intake = await openIntake(visit, params)
  const t = translator(visit.language)
  return {
    page: { title: t('datasets:intake.title') },
    language: visit.language,
    href: `/datasets/new/${params.intake}`,
    refresh: lookAgain(intake.state),
    intake,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: datasetForm })
  if (submission.status !== 'success') return submission.reply()
  const proposed = await proposeDataset(viewer, params.intake!, submission.value, visit.now)
  if (!proposed.ok) return replyWith(submission, proposed)
  return redirectWithNotice(`/datasets/${proposed.value.slug}`, 'dataset-proposed')
}

export const meta: MetaFunction<typeof loader> = (args) => [
  ...(pageMeta(args) ?? []),
  ...(args.data?.refresh ?? []),
]

export default function Intake() {
  const { href, intake } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datasets')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datasets', label: t('title') },
          { href: '/datasets/new', label: t('new.title') },
        ]}
      />
      <PageHeading title={t('intake.title')} lead={t('intake.steps')} />
      <IntakeReport {...intake} href={href} again="/datasets/new" />
      {intake.facts && (
        <>
          <Section title={t('intake.otherwise')}>
            <MissingValuesForm action={`${href}/missing-values`} initial={intake.missingValues} />
          </Section>
          <Section title={t('intake.about')}>
            <ProposalForm />
          </Section>
        </>
      )}
    </div>
  )
}

function ProposalForm() {
  const { language } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['datasets', 'refusals'])
  const [form, fields] = useReply<typeof datasetForm>(useActionData<typeof action>(), { language })
  const labels = useDatasetLabels(fields)
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary refusal={form.errors?.[0] && refusalText(t, form.errors[0])} fields={labels} />
      <DatasetFields fields={fields} />
      <Button>{t('intake.submit')}</Button>
    </form>
  )
}
