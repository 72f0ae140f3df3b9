import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { offerOwnership } from '~/domains/organizations/offer-ownership.server'
import { ownedOrganization } from '~/domains/organizations/organization-access.server'
import { findMember } from '~/domains/organizations/queries-memberships.server'
import { offerForm } from '~/domains/organizations/schema'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
import { notFound } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'

const kind = 'organization.offer-ownership'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { id, slug, name } = owned.organization
  const member = await findMember(id, params.handle ?? '')
  if (!member) throw await notFound(visit, kind, id)
  if (member.role === 'owner') throw redirect(`/organizations/${slug}/members`)
  const title = translator(visit.language)('members:offer.title', { handle: member.handle })
  return { page: { title }, organization: { slug, name } }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { slug } = owned.organization
  const submission = parseWithZod(await readForm(request), { schema: offerForm })
  if (submission.status !== 'success') return submission.reply()
  const stepsDown = submission.value.stepsDown === 'yes'
  const to = { handle: params.handle ?? '', stepsDown }
  const offered = await offerOwnership(owned.viewer, slug, to, visit.now)
  if (!offered.ok) return replyWith(submission, offered)
  return redirectWithNotice(`/organizations/${slug}/members`, 'ownership-offered')
}

export const meta = pageMeta

export default function Offer() {
  const { page, organization } = useLoaderData<typeof loader>()
  const { t } = useTranslation('members')
  const [form, { stepsDown }] = useReply<typeof offerForm>(useActionData<typeof action>())
  return (
    <OrganizationPart organization={organization} title={page.title} lead={t('offer.lead')}>
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: stepsDown, label: t('offer.stepsDown') }]}
        />
        <RadioGroup
          field={stepsDown}
          label={t('offer.stepsDown')}
          options={(['no', 'yes'] as const).map((value) => ({
            value,
            label: t(`offer.${value}`),
            hint: t(`offer.${value}Hint`),
          }))}
        />
        <div className="actions">
          <Button>{t('offer.submit')}</Button>
          <a href={`/organizations/${organization.slug}/members`}>{t('offer.cancel')}</a>
        </div>
      </form>
    </OrganizationPart>
  )
}
