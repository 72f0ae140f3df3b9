import type { ActionFunctionArgs } from '@remix-run/node'
import { forbidden, refused, signedIn } from '~/domains/people/access.server'
import { canGrantRoles } from '~/domains/people/policy'
import { revokeRole } from '~/domains/people/revoke-role.server'
import { roleForm } from '~/domains/people/schema'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!canGrantRoles(viewer)) throw await forbidden(visit, 'role.revoke')
  const form = roleForm.safeParse(Object.fromEntries(await readForm(request)))
  if (!form.success) throw new Response(null, { status: 400 })
  const revoked = await revokeRole(viewer, form.data)
  if (!revoked.ok) throw refused(visit, revoked.refusal)
  return redirectWithNotice('/admin/roles', 'role-revoked')
}

export { default, loader } from '~/routes/only-posts'
