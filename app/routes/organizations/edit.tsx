import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canEditOrganization, canSeeOrganization } from '~/domains/organizations/policy'
import { findMembership } from '~/domains/organizations/queries-memberships.server'
import { findOrganization } from '~/domains/organizations/queries.server'
import { organizationTexts } from '~/domains/organizations/rules'
import { saveOrganization } from '~/domains/organizations/save-organization.server'
import { organizationForm } from '~/domains/organizations/schema'
import {
  OrganizationFields,
  useOrganizationChoice,
  useOrganizationLabels,
} from '~/domains/organizations/ui/organization-fields'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { seenTexts, stampTexts } from '~/platform/stamps.server'
import { Button, LinkButton } from '~/ui/button'
import { ClashingTexts } from '~/ui/form/clashing-texts'
import { ErrorSummary } from '~/ui/form/error-summary'
import { clashesOf, replyWithClashes } from '~/ui/form/reply'
import { SeenFields } from '~/ui/form/seen-fields'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const organization = await findOrganization(params.organization!)
  if (!organization) throw await notFound(visit, 'organization.read')
  const membership = await findMembership(viewer.id, organization.id)
  if (!canSeeOrganization(viewer, organization, membership))
    throw await notFound(visit, 'organization.read', organization.id)
  if (!canEditOrganization(viewer, membership))
    throw await forbidden(visit, 'organization.save', organization.id)
  return {
    page: { title: translator(visit.language)('organizations:edit.title') },
    slug: organization.slug,
    saved: organizationTexts(organization),
    seen: stampTexts(organizationTexts(organization)),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const sent = await readForm(request)
  const submission = parseWithZod(sent, { schema: organizationForm })
  if (submission.status !== 'success') return submission.reply()
  const { value } = submission
  const saved = await saveOrganization(viewer, params.organization!, value, seenTexts(sent))
  if (!saved.ok) return replyWithClashes(submission, saved)
  return redirectWithNotice(`/organizations/${params.organization}`, 'organization-saved')
}

export const meta = pageMeta

export default function EditOrganization() {
  const { slug, saved, seen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organizations')
  const reply = useActionData<typeof action>()
  const [form, fields] = useReply<typeof organizationForm>(reply, saved)
  const choice = useOrganizationChoice()
  const labels = useOrganizationLabels(fields)
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: `/organizations/${slug}`, label: saved.name }]} />
      <PageHeading title={t('edit.title')} lead={t('edit.slugStays')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={labels}
        />
        <ClashingTexts
          clashes={clashesOf(reply)}
          label={(field) => labels.find((each) => each.field.name === field)?.label}
          choice={choice}
          address={`/organizations/${slug}/edit`}
        />
        <SeenFields seen={seen} reply={reply} />
        <OrganizationFields fields={fields} />
        <div className="actions">
          <Button>{t('edit.submit')}</Button>
          <LinkButton kind="quiet" href={`/organizations/${slug}`}>
            {t('edit.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
