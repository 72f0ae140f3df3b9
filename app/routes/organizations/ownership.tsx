import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answerOffer } from '~/domains/organizations/answer-offer.server'
import { acceptOwnership } from '~/domains/organizations/members'
import { ownOrganization } from '~/domains/organizations/organization-access.server'
import { findOffer } from '~/domains/organizations/queries-ownership.server'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { formatInstant } from '~/shared/instants'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'

const kind = 'organization.accept-ownership'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const own = await ownOrganization(visit, request, params.organization, kind)
  const { id, slug, name } = own.organization
  const offer = await findOffer(id, own.viewer.id)
  const stands = acceptOwnership(offer, visit.now).ok
  const t = translator(visit.language)
  return {
    page: { title: t('members:ownership.title', { organization: name }) },
    organization: { slug, name },
    offer:
      offer && stands
        ? {
            handle: offer.offeredByHandle,
            stepsDown: offer.stepsDown,
            until: formatInstant(offer.expiresAt, visit.timeZone, visit.language),
          }
        : null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const own = await ownOrganization(visit, request, params.organization, kind)
  const { slug } = own.organization
  const accepted = await answerOffer(own.viewer, slug, true, visit.now)
  if (!accepted.ok) return { refusal: accepted.refusal }
  return redirectWithNotice(`/organizations/${slug}/members`, 'ownership-accepted')
}

export const meta = pageMeta

export default function Ownership() {
  const { page, organization, offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('members')
  const path = `/organizations/${organization.slug}`
  if (!offer)
    return (
      <OrganizationPart organization={organization} title={page.title}>
        <EmptyState
          level={2}
          title={t('ownership.none')}
          action={<LinkButton href={`${path}/members`}>{t('join.see')}</LinkButton>}
        >
          {t('ownership.noneHint')}
        </EmptyState>
      </OrganizationPart>
    )
  const { handle, stepsDown, until } = offer
  return (
    <OrganizationPart
      organization={organization}
      title={page.title}
      lead={t('ownership.lead', { handle })}
    >
      {answer && <Notice kind="risk" title={refusalText(t, answer.refusal)} answer />}
      <p className="prose">
        {stepsDown ? t('ownership.handed', { handle }) : t('ownership.shared', { handle })}{' '}
        {t('ownership.until', { date: until })}
      </p>
      <div className="actions">
        <form method="post">
          <Button>{t('ownership.submit')}</Button>
        </form>
        <form method="post" action={`${path}/ownership/refusal`}>
          <Button kind="secondary">{t('ownership.decline')}</Button>
        </form>
      </div>
    </OrganizationPart>
  )
}
