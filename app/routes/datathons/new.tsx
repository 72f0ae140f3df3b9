import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { createDatathon } from '~/domains/datathons/create-datathon.server'
import { newDatathon } from '~/domains/datathons/new-datathon.server'
import { canCreateDatathon } from '~/domains/datathons/policy'
import { datathonForm } from '~/domains/datathons/schema'
import { DatathonForm } from '~/domains/datathons/ui/datathon-form'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!canCreateDatathon(viewer)) throw await forbidden(visit, 'datathon.create')
  const t = translator(visit.language)
  return {
    page: { title: t('datathons:form.newTitle'), description: t('datathons:form.newDescription') },
    start: newDatathon(visit.language, visit.timeZone),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: datathonForm })
  if (submission.status !== 'success') return submission.reply()
  const created = await createDatathon(viewer, submission.value, visit.now)
  if (!created.ok) return replyWith(submission, created)
  return redirectWithNotice(`/datathons/${created.value}`, 'datathon-created')
}

export const meta = pageMeta

export default function NewDatathon() {
  const { start } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/datathons', label: t('title') }]} />
      <PageHeading title={t('form.newTitle')} lead={t('form.newLead')} />
      <DatathonForm
        reply={useActionData<typeof action>()}
        start={start}
        moves={false}
        rubricLocked={false}
        submit={t('form.create')}
      />
    </div>
  )
}
