import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { createOrganization } from '~/domains/organizations/create-organization.server'
import { newOrganizationForm } from '~/domains/organizations/schema'
import {
  OrganizationFields,
  useOrganizationLabels,
} from '~/domains/organizations/ui/organization-fields'
import { signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { safeBack } from '~/shared/safe-back'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  signedIn(visit, request)
  const t = translator(visit.language)
  const back = new URL(request.url).searchParams.get('back')
  return {
    page: { title: t('organizations:new.title'), description: t('organizations:new.description') },
    back: back && safeBack(back),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: newOrganizationForm })
  if (submission.status !== 'success') return submission.reply()
  const { back, ...facts } = submission.value
  const created = await createOrganization(viewer, facts, visit.now)
  if (!created.ok) return replyWith(submission, created)
  return redirectWithNotice(
    safeBack(back, `/organizations/${created.value.slug}`),
    'organization-created',
  )
}

export const meta = pageMeta

export default function NewOrganization() {
  const { back } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organizations')
  const [form, fields] = useReply<typeof newOrganizationForm>(useActionData<typeof action>())
  const labels = useOrganizationLabels(fields)
  return (
    <div className="page">
      <PageHeading title={t('new.title')} lead={t('new.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={labels}
        />
        {back && <input type="hidden" name="back" value={back} />}
        <OrganizationFields fields={fields} />
        <div className="stack stack--tight">
          <Button>{t('new.submit')}</Button>
          {back && <p className="faint">{t('new.back')}</p>}
        </div>
      </form>
    </div>
  )
}
