import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { justProved } from '~/domains/people/access.server'
import { addAuthenticator } from '~/domains/people/add-authenticator.server'
import { factorForm } from '~/domains/people/schema'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { SecurityWay } from './security-way'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  justProved(visit, request)
  const t = translator(visit.language)
  return {
    page: { title: t('factor:apps.newTitle'), description: t('factor:description') },
    start: { name: t('factor:apps.nameStart') },
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = justProved(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: factorForm })
  if (submission.status !== 'success') return submission.reply()
  const added = await addAuthenticator(viewer, submission.value.name, visit.now)
  if (!added.ok) return replyWith(submission, added)
  return redirect(`/me/security/second-factor/apps/${added.value}${new URL(request.url).search}`)
}

export const meta = pageMeta

export default function AppNew() {
  const { start } = useLoaderData<typeof loader>()
  const { t } = useTranslation('factor')
  const [form, { name }] = useReply<typeof factorForm>(useActionData<typeof action>(), start)
  return (
    <div className="page">
      <SecurityWay inside />
      <PageHeading title={t('apps.newTitle')} lead={t('apps.newLead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary fields={[{ field: name, label: t('apps.name') }]} />
        <TextField
          field={name}
          label={t('apps.name')}
          hint={t('apps.nameHint')}
          autoComplete="off"
        />
        <Button>{t('apps.next')}</Button>
      </form>
    </div>
  )
}
