import type { ActionFunctionArgs } from '@remix-run/node'
import { endShelterOfOrganization } from '~/domains/accountability/end-shelter.server'
import { refused } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { organizationToProtect } from './own.server'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, organization } = await organizationToProtect(
    visit,
    request,
    params.organization!,
    'protected-name.end',
  )
  const ended = await endShelterOfOrganization(
    viewer,
    organization.slug,
    'protected-name',
    visit.now,
  )
  if (!ended.ok) throw refused(visit, ended.refusal)
  return redirectWithNotice(`/organizations/${ended.value.slug}`, 'name-shown')
}

export { default, loader } from '~/routes/only-posts'
