import type { ActionFunctionArgs } from '@remix-run/node'
import { handlerForm } from '~/domains/datathons/conduct-schema'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { removeHandler } from '~/domains/datathons/remove-handler.server'
import { refused } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const form = handlerForm.safeParse(Object.fromEntries(await readForm(request)))
  if (!form.success) throw new Response(null, { status: 400 })
  const removed = await removeHandler(viewer, datathon.slug, form.data.handle)
  if (!removed.ok) throw refused(visit, removed.refusal)
  return redirectWithNotice(`/organize/${datathon.slug}/conduct`, 'handler-removed')
}

export { default, loader } from '~/routes/only-posts'
