import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { askAgain } from '~/domains/organizations/ask-again.server'
import { ownedOrganization } from '~/domains/organizations/organization-access.server'
import { listDecisions } from '~/domains/organizations/queries.server'
import { askAgain as mayAskAgain } from '~/domains/organizations/rules'
import { askAgainForm } from '~/domains/organizations/schema'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'

const kind = 'organization.ask-again'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { organization } = await ownedOrganization(visit, request, params.organization, kind)
  const { id, slug, name, status } = organization
  if (!mayAskAgain(status).ok) throw redirect(`/organizations/${slug}`)
  const [last] = await listDecisions(id)
  const title = translator(visit.language)('members:askAgain.title', { organization: name })
  return { page: { title }, organization: { slug, name }, said: last?.note }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { slug } = owned.organization
  const submission = parseWithZod(await readForm(request), { schema: askAgainForm })
  if (submission.status !== 'success') return submission.reply()
  const asked = await askAgain(owned.viewer, slug, submission.value.note, visit.now)
  if (!asked.ok) return replyWith(submission, asked)
  return redirectWithNotice(`/organizations/${slug}`, 'organization-asked-again')
}

export const meta = pageMeta

export default function ReviewRequest() {
  const { page, organization, said } = useLoaderData<typeof loader>()
  const { t } = useTranslation('members')
  const [form, { note }] = useReply<typeof askAgainForm>(useActionData<typeof action>())
  const path = `/organizations/${organization.slug}`
  return (
    <OrganizationPart
      organization={organization}
      title={page.title}
      lead={t('askAgain.lead')}
      action={
        <LinkButton kind="secondary" href={`${path}/edit`}>
          {t('askAgain.edit')}
        </LinkButton>
      }
    >
      {said && (
        <Section title={t('askAgain.said')}>
          <Quote>{said}</Quote>
        </Section>
      )}
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: note, label: t('askAgain.note') }]}
        />
        <TextArea field={note} label={t('askAgain.note')} hint={t('askAgain.noteHint')} />
        <div className="actions">
          <Button>{t('askAgain.submit')}</Button>
          <a href={path}>{t('askAgain.cancel')}</a>
        </div>
      </form>
    </OrganizationPart>
  )
}
