import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { joinOrganization } from '~/domains/organizations/join-organization.server'
import { accept, isUsable } from '~/domains/organizations/members'
import { findInvitation } from '~/domains/organizations/queries-invitations.server'
import { findMembership } from '~/domains/organizations/queries-memberships.server'
import { InvitationRefused } from '~/domains/organizations/ui/invitation-refused'
import { signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { hashOf } from '~/platform/secrets'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

/** Whoever holds a link that works is told the organisation's public name and nothing else of it. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const description = t('members:join.description')
  const found = await findInvitation(hashOf(params.token ?? ''))
  const own = found && (await findMembership(viewer.id, found.organizationId))
  const possible = found && accept(found, found, own, visit.now)
  const refusal = possible ? (possible.ok ? null : possible.refusal) : ('link-expired' as const)
  if (!found || refusal === 'link-expired') {
    const page = { title: t('members:join.expired'), description }
    const closed = { refusal: 'link-expired' as const, room: null, isUsable: false }
    return data({ page, handle: viewer.handle, ...closed }, { status: 404 })
  }
  const title = t('members:join.title', { organization: found.name })
  const room = own ? `/organizations/${found.slug}/members` : null
  const page = { title, description }
  const others = { room, isUsable: isUsable(found, visit.now) }
  return data({ page, refusal, handle: viewer.handle, ...others })
}

/** Opening the link only shows it: a messenger's preview must not take the place. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const joined = await joinOrganization(viewer, params.token ?? '', visit.now)
  if (!joined.ok) return { refusal: joined.refusal }
  const room = `/organizations/${joined.value.slug}/members`
  return redirectWithNotice(room, 'organization-joined')
}

export const meta = pageMeta

export default function Join() {
  const { page, refusal, handle, room, isUsable } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('members')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={!refusal && t('join.lead', { handle })} />
      {answer && <Notice kind="risk" title={refusalText(t, answer.refusal)} answer />}
      {refusal ? (
        <InvitationRefused refusal={refusal} room={room} isUsable={isUsable} />
      ) : (
        <form className="stack" method="post">
          <p className="prose">{t('join.follows')}</p>
          <Button>{t('join.submit')}</Button>
        </form>
      )}
    </div>
  )
}
