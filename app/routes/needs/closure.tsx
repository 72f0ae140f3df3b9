import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { closeNeed } from '~/domains/needs/close-need.server'
import { seenNeed } from '~/domains/needs/need-access.server'
import { canClose } from '~/domains/needs/policy'
import { needClosureForm } from '~/domains/needs/schema'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { useSendingAddress } from '~/ui/form/use-sending-address'
import { pageMeta } from '~/ui/page-meta'
import { NeedBreadcrumbs } from '~/domains/needs/ui/need-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.close')
  if (!canClose(viewer, need)) throw await forbidden(visit, 'need.close', need.id)
  return { page: { title: translator(visit.language)('needs:closure.title') }, id: need.id }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.close')
  const submission = parseWithZod(await readForm(request), { schema: needClosureForm })
  if (submission.status !== 'success') return submission.reply()
  const closed = await closeNeed(viewer, need.id, submission.value.outcome, visit.now)
  if (!closed.ok) return replyWith(submission, closed)
  return redirectWithNotice('/needs', 'need-closed')
}

export const meta = pageMeta

export default function Closure() {
  const { page, id } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const [form, { outcome }] = useReply<typeof needClosureForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <NeedBreadcrumbs id={id} />
      <PageHeading title={page.title} lead={t('closure.lead')} />
      <form
        className="form"
        method="post"
        action={useSendingAddress(`/needs/${id}/closure`)}
        {...getFormProps(form)}
      >
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: outcome, label: t('closure.outcome') }]}
        />
        <TextArea
          field={outcome}
          label={t('closure.outcome')}
          hint={t('closure.outcomeHint')}
          rows={4}
        />
        <Button kind="risk">{t('closure.submit')}</Button>
      </form>
    </div>
  )
}
