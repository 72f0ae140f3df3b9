import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requestReset } from '~/domains/people/request-reset.server'
import { resetRequestForm } from '~/domains/people/schema'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const sent = new URL(request.url).searchParams.has('sent')
  return {
    page: publicPage({
      title: translator(visit.language)('people:reset.title'),
      description: translator(visit.language)('people:reset.description'),
    }),
    sent,
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: resetRequestForm })
  if (submission.status !== 'success') return submission.reply()
  const asked = await requestReset(submission.value.email, visit)
  if (!asked.ok) return replyWith(submission, asked)
  return redirect('/reset?sent')
}

export const meta = pageMeta

export default function Reset() {
  const { sent } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const [form, fields] = useReply<typeof resetRequestForm>(useActionData<typeof action>())
  const label = t('signUp.email')
  return (
    <div className="page">
      <PageHeading title={t('reset.title')} lead={t('reset.lead')} />
      {sent && (
        <Notice kind="done" title={t('reset.sent')}>
          {t('reset.sentHint')}
        </Notice>
      )}
      <form className="form" method="post" action="/reset" {...getFormProps(form)}>
        <ErrorSummary
          fields={[{ field: fields.email, label }]}
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        />
        <TextField field={fields.email} label={label} type="email" autoComplete="username" />
        <Button>{t('reset.submit')}</Button>
      </form>
    </div>
  )
}
