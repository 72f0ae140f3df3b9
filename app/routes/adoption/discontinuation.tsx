import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { adoptionFor } from '~/domains/adoption/access.server'
import { discontinueAdoption } from '~/domains/adoption/discontinue-adoption.server'
import { canDiscontinue } from '~/domains/adoption/policy'
import { reasonForm } from '~/domains/adoption/schema'
import { forbidden } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const kind = 'adoption.discontinue'
  const { adoption, standing } = await adoptionFor(visit, request, params.adoption, kind)
  if (!canDiscontinue(standing)) throw await forbidden(visit, kind, adoption.id)
  const t = translator(visit.language)
  return { page: { title: t('adoption:leavePage.title', { tool: adoption.toolName }) } }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'adoption.discontinue'
  const { viewer, adoption } = await adoptionFor(visit, request, params.adoption, kind)
  const submission = parseWithZod(await readForm(request), { schema: reasonForm })
  if (submission.status !== 'success') return submission.reply()
  const ended = await discontinueAdoption(viewer, adoption.id, submission.value, visit.now)
  if (!ended.ok) return replyWith(submission, ended)
  return redirectWithNotice(`/adoptions/${adoption.id}`, 'adoption-discontinued')
}

export const meta = pageMeta

export default function Discontinuation() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslation('adoption')
  const [form, { reason }] = useReply<typeof reasonForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('leavePage.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: reason, label: t('leavePage.reason') }]}
        />
        <TextArea
          field={reason}
          label={t('leavePage.reason')}
          hint={t('leavePage.reasonHint')}
          rows={5}
        />
        <Button kind="risk">{t('leavePage.submit')}</Button>
      </form>
    </div>
  )
}
