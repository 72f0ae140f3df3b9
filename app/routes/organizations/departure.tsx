import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { leaveOrganization } from '~/domains/organizations/leave-organization.server'
import { staysOwned } from '~/domains/organizations/members'
import { ownOrganization } from '~/domains/organizations/organization-access.server'
import { listMembers } from '~/domains/organizations/queries-memberships.server'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { LinkButton } from '~/ui/button'
import { Confirmation } from '~/ui/confirmation'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'

const kind = 'organization.leave'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const own = await ownOrganization(visit, request, params.organization, kind)
  const { id, slug, name } = own.organization
  const members = await listMembers(id)
  const owners = members.filter(({ role }) => role === 'owner')
  const possible = staysOwned(own.membership.role, owners.length)
  const t = translator(visit.language)
  return {
    page: { title: t('members:departure.title', { organization: name }) },
    organization: { slug, name },
    refusal: possible.ok ? null : possible.refusal,
    isAlone: members.length === 1,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const own = await ownOrganization(visit, request, params.organization, kind)
  const left = await leaveOrganization(own.viewer, own.organization.slug)
  if (!left.ok) return { refusal: left.refusal }
  return redirectWithNotice('/me', 'organization-left')
}

export const meta = pageMeta

export default function Departure() {
  const { page, organization, refusal, isAlone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('members')
  const path = `/organizations/${organization.slug}`
  return (
    <OrganizationPart organization={organization} title={page.title}>
      {refusal ? (
        <Notice kind="needs" title={refusalText(t, refusal)}>
          <p className="actions">
            {isAlone ? (
              <LinkButton href={`${path}/invitations`}>{t('departure.alone')}</LinkButton>
            ) : (
              <LinkButton href={`${path}/members`}>{t('departure.see')}</LinkButton>
            )}
          </p>
        </Notice>
      ) : (
        <Confirmation
          refusal={answer && refusalText(t, answer.refusal)}
          warning={t('departure.lead')}
          submit={t('departure.submit')}
          cancel={{ href: `${path}/members`, label: t('departure.cancel') }}
        />
      )}
    </OrganizationPart>
  )
}
