import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { offerReading } from '~/domains/incubation/offer-reading.server'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/tools/${params.tool}/evidence/${params.criterion}`)
}

/** What the tool's repository shows becomes evidence. Where GitHub does not answer, the page says why and can ask again. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const of = { tool: params.tool!, criterion: params.criterion! }
  const page = `/tools/${of.tool}/evidence/${of.criterion}`
  const offered = await offerReading(viewer, of, visit.now)
  if (offered.ok) return redirectWithNotice(page, 'evidence-added')
  if (offered.refusal === 'not-found') throw new Response(null, { status: 404 })
  if (offered.refusal === 'not-allowed') throw new Response(null, { status: 403 })
  return redirect(`${page}?read=github#reading`)
}

export { default } from '~/routes/only-posts'
