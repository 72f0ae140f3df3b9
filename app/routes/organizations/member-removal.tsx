import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ownedOrganization } from '~/domains/organizations/organization-access.server'
import { findMember } from '~/domains/organizations/queries-memberships.server'
import { removeFromOrganization } from '~/domains/organizations/remove-from-organization.server'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
import { notFound } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Confirmation } from '~/ui/confirmation'
import { pageMeta } from '~/ui/page-meta'

const kind = 'organization.remove-member'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { id, slug, name } = owned.organization
  const member = await findMember(id, params.handle ?? '')
  if (!member) throw await notFound(visit, kind, id)
  // Oneself one leaves, on a page of its own.
  if (member.id === owned.viewer.id) throw redirect(`/organizations/${slug}/departure`)
  const named = { handle: member.handle, organization: name }
  return {
    page: { title: translator(visit.language)('members:removal.title', named) },
    organization: { slug, name },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { slug } = owned.organization
  const removed = await removeFromOrganization(owned.viewer, slug, params.handle ?? '')
  if (!removed.ok) return { refusal: removed.refusal }
  return redirectWithNotice(`/organizations/${slug}/members`, 'organization-member-removed')
}

export const meta = pageMeta

export default function MemberRemoval() {
  const { page, organization } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('members')
  return (
    <OrganizationPart organization={organization} title={page.title}>
      <Confirmation
        refusal={answer && refusalText(t, answer.refusal)}
        warning={t('removal.lead')}
        submit={t('removal.submit')}
        cancel={{
          href: `/organizations/${organization.slug}/members`,
          label: t('removal.cancel'),
        }}
      />
    </OrganizationPart>
  )
}
