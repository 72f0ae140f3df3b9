import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { membersRoom } from '~/domains/organizations/organization-access.server'
import { canManageMembers } from '~/domains/organizations/policy'
import { listMembers } from '~/domains/organizations/queries-memberships.server'
import { listOffered } from '~/domains/organizations/queries-ownership.server'
import { mayWrite } from '~/domains/organizations/rules'
import { MemberRows } from '~/domains/organizations/ui/member-rows'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
import { translator } from '~/locales/translator.server'
import { LinkButton } from '~/ui/button'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const slug = params.organization
  const room = await membersRoom(visit, request, slug, 'organization.read-members')
  const { viewer, organization, membership } = room
  const [members, offered] = await Promise.all([
    listMembers(organization.id),
    listOffered(organization.id, visit.now),
  ])
  const { name } = organization
  const manages = canManageMembers(viewer, membership)
  return {
    page: { title: translator(visit.language)('members:room.title', { organization: name }) },
    organization: { slug: organization.slug, name },
    isMember: Boolean(membership),
    manages,
    mayInvite: manages && mayWrite(organization.status),
    wasAsked: offered.includes(viewer.handle),
    members: members.map(({ handle, role }) => ({
      handle,
      role,
      isReader: handle === viewer.handle,
      isOffered: offered.includes(handle),
    })),
  }
}

export const meta = pageMeta

export default function Members() {
  const { page, organization, members, ...reader } = useLoaderData<typeof loader>()
  const { t } = useTranslation('members')
  const path = `/organizations/${organization.slug}`
  return (
    <OrganizationPart
      organization={organization}
      isRoom
      title={page.title}
      lead={t('room.lead')}
      action={
        reader.mayInvite && <LinkButton href={`${path}/invitations`}>{t('room.invite')}</LinkButton>
      }
    >
      {reader.wasAsked && (
        <Notice kind="needs" title={t('room.waitingTitle')}>
          <a href={`${path}/ownership`}>{t('room.waiting')}</a>
        </Notice>
      )}
      <Layout
        kind="working"
        aside={
          <Section title={t('room.what')}>
            <div className="stack">
              <p className="small">{t('room.owners')}</p>
              <p className="small">{t('room.members')}</p>
              {reader.isMember && (
                <p>
                  <a href={`${path}/departure`}>{t('room.leave')}</a>
                </p>
              )}
            </div>
          </Section>
        }
      >
        <Section title={t('room.list')}>
          <MemberRows organization={organization.slug} members={members} manages={reader.manages} />
        </Section>
      </Layout>
    </OrganizationPart>
  )
}
