import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { mailInvitation } from '~/domains/organizations/mail-invitation.server'
import { ownedOrganization } from '~/domains/organizations/organization-access.server'
import { invitationMailForm } from '~/domains/organizations/schema'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
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

const kind = 'organization.invite-by-mail'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { organization } = await ownedOrganization(visit, request, params.organization, kind)
  const { slug, name } = organization
  const title = translator(visit.language)('members:mail.title', { organization: name })
  return { page: { title }, organization: { slug, name } }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const submission = parseWithZod(await readForm(request), { schema: invitationMailForm })
  if (submission.status !== 'success') return submission.reply()
  const { slug } = owned.organization
  const sent = await mailInvitation(owned.viewer, slug, submission.value.email, visit.now)
  if (!sent.ok) return replyWith(submission, sent)
  return redirectWithNotice(`/organizations/${slug}/invitations`, 'organization-invitation-sent')
}

export const meta = pageMeta

export default function InvitationMail() {
  const { page, organization } = useLoaderData<typeof loader>()
  const { t } = useTranslation('members')
  const [form, { email }] = useReply<typeof invitationMailForm>(useActionData<typeof action>())
  return (
    <OrganizationPart organization={organization} title={page.title} lead={t('mail.lead')}>
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: email, label: t('mail.email') }]}
        />
        <TextField
          field={email}
          type="email"
          label={t('mail.email')}
          hint={t('mail.emailHint')}
          autoComplete="off"
        />
        <div className="actions">
          <Button>{t('mail.submit')}</Button>
          <a href={`/organizations/${organization.slug}/invitations`}>{t('mail.cancel')}</a>
        </div>
      </form>
    </OrganizationPart>
  )
}
