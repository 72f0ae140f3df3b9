import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { adoptionFor } from '~/domains/adoption/access.server'
import { changeVisibility } from '~/domains/adoption/change-visibility.server'
import { canSpeakForAdopter } from '~/domains/adoption/policy'
import { visibilityForm } from '~/domains/adoption/schema'
import { VisibilityField } from '~/domains/adoption/ui/visibility-field'
import { forbidden } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const kind = 'adoption.change-visibility'
  const { adoption, standing } = await adoptionFor(visit, request, params.adoption, kind)
  if (!canSpeakForAdopter(standing)) throw await forbidden(visit, kind, adoption.id)
  const t = translator(visit.language)
  return { page: { title: t('adoption:visibilityPage.title') }, visibility: adoption.visibility }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'adoption.change-visibility'
  const { viewer, adoption } = await adoptionFor(visit, request, params.adoption, kind)
  const submission = parseWithZod(await readForm(request), { schema: visibilityForm })
  if (submission.status !== 'success') return submission.reply()
  const changed = await changeVisibility(viewer, adoption.id, submission.value.visibility)
  if (!changed.ok) return replyWith(submission, changed)
  return redirectWithNotice(`/adoptions/${adoption.id}`, 'visibility-changed')
}

export const meta = pageMeta

export default function AdoptionVisibility() {
  const { page, visibility: shown } = useLoaderData<typeof loader>()
  const { t } = useTranslation('adoption')
  const reply = useActionData<typeof action>()
  const [form, { visibility }] = useReply<typeof visibilityForm>(reply, { visibility: shown })
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('visibilityPage.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: visibility, label: t('newPage.visibility') }]}
        />
        <VisibilityField field={visibility} />
        <Button>{t('visibilityPage.submit')}</Button>
      </form>
    </div>
  )
}
