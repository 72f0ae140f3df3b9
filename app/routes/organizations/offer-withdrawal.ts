import type { ActionFunctionArgs } from '@remix-run/node'
import { withdrawOffer } from '~/domains/organizations/offer-ownership.server'
import { ownedOrganization } from '~/domains/organizations/organization-access.server'
import { refused } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'organization.withdraw-offer'
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const { slug } = owned.organization
  const withdrawn = await withdrawOffer(owned.viewer, slug, params.handle ?? '')
  if (!withdrawn.ok) throw refused(visit, withdrawn.refusal)
  return redirectWithNotice(`/organizations/${slug}/members`, 'ownership-offer-withdrawn')
}

export { default, loader } from '~/routes/only-posts'
