import type { ActionFunctionArgs } from '@remix-run/node'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { revokeDatathonRole } from '~/domains/datathons/revoke-datathon-role.server'
import { datathonRoleForm } from '~/domains/datathons/schema'
import { refused } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const form = datathonRoleForm.safeParse(Object.fromEntries(await readForm(request)))
  if (!form.success) throw new Response(null, { status: 400 })
  const revoked = await revokeDatathonRole(viewer, datathon.slug, form.data)
  if (!revoked.ok) throw refused(visit, revoked.refusal)
  // Whoever gave up their own role has no business there any more.
  const own = form.data.handle === viewer.handle
  const next = own ? `/datathons/${datathon.slug}` : `/organize/${datathon.slug}/people`
  return redirectWithNotice(next, 'role-revoked')
}

export { default, loader } from '~/routes/only-posts'
