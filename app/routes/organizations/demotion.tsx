import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { demoteOwner } from '~/domains/organizations/demote-owner.server'
import { demote } from '~/domains/organizations/members'
import { ownedOrganization } from '~/domains/organizations/organization-access.server'
import { findMember, listMemberIds } from '~/domains/organizations/queries-memberships.server'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
import { notFound } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { LinkButton } from '~/ui/button'
import { Confirmation } from '~/ui/confirmation'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'

const kind = 'organization.demote'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { id, slug, name } = owned.organization
  const member = await findMember(id, params.handle ?? '')
  if (!member) throw await notFound(visit, kind, id)
  const isOwn = member.id === owned.viewer.id
  const owners = await listMemberIds(id, ['owner'])
  const possible = demote(member.role, owners.length)
  const t = translator(visit.language)
  const named = { handle: member.handle, organization: name }
  return {
    page: { title: isOwn ? t('members:demotion.ownTitle', named) : t('members:demotion.title', named) }, // prettier-ignore
    organization: { slug, name },
    isOwn,
    refusal: possible.ok ? null : possible.refusal,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { slug } = owned.organization
  const demoted = await demoteOwner(owned.viewer, slug, params.handle ?? '')
  if (!demoted.ok) return { refusal: demoted.refusal }
  const isOwn = params.handle === owned.viewer.handle
  return redirectWithNotice(
    `/organizations/${slug}/members`,
    isOwn ? 'organization-stepped-down' : 'organization-demoted',
  )
}

export const meta = pageMeta

export default function Demotion() {
  const { page, organization, isOwn, refusal } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('members')
  const room = `/organizations/${organization.slug}/members`
  return (
    <OrganizationPart organization={organization} title={page.title}>
      {refusal ? (
        <Notice kind="needs" title={refusalText(t, refusal)}>
          <LinkButton href={room}>{t('departure.see')}</LinkButton>
        </Notice>
      ) : (
        <Confirmation
          refusal={answer && refusalText(t, answer.refusal)}
          warning={isOwn ? t('demotion.ownLead') : t('demotion.lead')}
          submit={isOwn ? t('demotion.ownSubmit') : t('demotion.submit')}
          cancel={{ href: room, label: t('demotion.cancel') }}
        />
      )}
    </OrganizationPart>
  )
}
