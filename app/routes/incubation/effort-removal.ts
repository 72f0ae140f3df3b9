import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { removeEffort } from '~/domains/incubation/remove-effort.server'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { isUuid } from '~/shared/uuid'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/tools/${params.tool}/effort`)
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!isUuid(params.entry)) throw new Response(null, { status: 404 })
  const removed = await removeEffort(viewer, { tool: params.tool!, entry: params.entry })
  if (!removed.ok) throw new Response(null, { status: removed.refusal === 'not-found' ? 404 : 403 })
  return redirectWithNotice(`/tools/${params.tool}/effort`, 'effort-removed')
}

export { default } from '~/routes/only-posts'
