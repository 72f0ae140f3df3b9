import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOffer } from '~/domains/organizations/answer-offer.server'
import { ownOrganization } from '~/domains/organizations/organization-access.server'
import { refused } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'organization.decline-ownership'
  const own = await ownOrganization(visit, request, params.organization, kind)
  const { slug } = own.organization
  const declined = await answerOffer(own.viewer, slug, false, visit.now)
  if (!declined.ok) throw refused(visit, declined.refusal)
  return redirectWithNotice(`/organizations/${slug}/members`, 'ownership-declined')
}

export { default, loader } from '~/routes/only-posts'
