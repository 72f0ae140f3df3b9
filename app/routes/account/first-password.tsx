import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signedIn } from '~/domains/people/access.server'
import { findSecrets } from '~/domains/people/queries.server'
import { requestFirstPassword } from '~/domains/people/request-first-password.server'
import { resetRequestForm } from '~/domains/people/schema'
import { isFresh } from '~/domains/people/second-factor'
import type { Visit } from '~/domains/people/visit'
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
import { PageHeading } from '~/ui/page/page-heading'

const here = '/me/security/first-password'

/** Of whoever has none yet and has just come in by GitHub: an address opens the account, so nobody adds one in passing. */
async function withoutPassword(request: Request, visit: Visit) {
  const viewer = signedIn(visit, request)
  const { email, passwordHash } = await findSecrets(viewer.id)
  if (passwordHash !== null) throw redirect('/me/security')
  if (!isFresh(visit.provedAt, visit.now))
    throw redirect(`/me/security/proof?${new URLSearchParams({ back: here })}`)
  return { viewer, email: email ?? undefined }
}

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { email } = await withoutPassword(request, visit)
  const t = translator(visit.language)
  return {
    page: { title: t('security:first.title'), description: t('security:first.description') },
    email,
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const { viewer } = await withoutPassword(request, visit)
  const submission = parseWithZod(await readForm(request), { schema: resetRequestForm })
  if (submission.status !== 'success') return submission.reply()
  const asked = await requestFirstPassword(viewer, submission.value.email, visit)
  if (!asked.ok) return replyWith(submission, asked)
  return redirectWithNotice('/me/security', 'first-password-asked')
}

export const meta = pageMeta

export default function FirstPassword() {
  const { email } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['security', 'people'])
  const [form, fields] = useReply<typeof resetRequestForm>(useActionData<typeof action>(), {
    email,
  })
  const label = t('people:signUp.email')
  return (
    <div className="page">
      <PageHeading title={t('security:first.title')} lead={t('security:first.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          fields={[{ field: fields.email, label }]}
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        />
        <TextField field={fields.email} label={label} type="email" autoComplete="email" />
        <Button>{t('security:first.submit')}</Button>
      </form>
    </div>
  )
}
