import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { addVersion } from '~/domains/datasets/add-version.server'
import { isOpen } from '~/domains/datasets/rules'
import { versionForm } from '~/domains/datasets/schema'
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
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { openDataset } from './open-dataset.server'
import { lookAgain, openIntake } from './open-intake.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  signedIn(visit, request)
  const { dataset } = await openDataset(visit, params.dataset)
  const intake = await openIntake(visit, params)
  const { slug, title, state } = dataset
  const t = translator(visit.language)
  return {
    page: { title: t('datasets:new.version', { dataset: title }) },
    dataset: { slug, title, isPublic: isOpen(state) },
    href: `/datasets/${slug}/versions/new/${params.intake}`,
    refresh: lookAgain(intake.state),
    intake,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: versionForm })
  if (submission.status !== 'success') return submission.reply()
  const { dataset, intake } = params
  const added = await addVersion(viewer, dataset!, intake!, submission.value, visit.now)
  if (!added.ok) return replyWith(submission, added)
  return redirectWithNotice(`/datasets/${dataset}/versions/${added.value.number}`, 'version-added')
}

export const meta: MetaFunction<typeof loader> = (args) => [
  ...(pageMeta(args) ?? []),
  ...(args.data?.refresh ?? []),
]

export default function VersionIntake() {
  const { page, dataset, href, intake } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['datasets', 'refusals'])
  const [form, { changeNote }] = useReply<typeof versionForm>(useActionData<typeof action>())
  const home = `/datasets/${dataset.slug}`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datasets', label: t('title') },
          { href: home, label: dataset.title },
        ]}
      />
      <PageHeading title={page.title} lead={t('new.versionLead')} />
      <IntakeReport {...intake} href={href} again={`${home}/versions/new`} />
      {intake.facts && (
        <>
          <Section title={t('intake.otherwise')}>
            <MissingValuesForm action={`${href}/missing-values`} initial={intake.missingValues} />
          </Section>
          <Section title={t('intake.changeNote')}>
            <form className="form" method="post" {...getFormProps(form)}>
              <ErrorSummary
                refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
                fields={[{ field: changeNote, label: t('intake.changeNote') }]}
              />
              <TextField
                field={changeNote}
                label={t('intake.changeNote')}
                hint={t('intake.changeNoteHint')}
                autoComplete="off"
              />
              <Button>
                {t(dataset.isPublic ? 'intake.versionSubmit' : 'intake.versionProposed')}
              </Button>
            </form>
          </Section>
        </>
      )}
    </div>
  )
}
