import type { ActionFunctionArgs } from '@remix-run/node'
import { withdrawDisclosure } from '~/domains/datathons/withdraw-disclosure.server'
import { notFound, refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const slug = params.datathon ?? ''
  const withdrawn = await withdrawDisclosure(viewer, slug)
  if (!withdrawn.ok && withdrawn.refusal === 'not-found')
    throw await notFound(visit, 'datathon.withdraw-disclosure')
  if (!withdrawn.ok) throw refused(visit, withdrawn.refusal)
  return redirectWithNotice(`/datathons/${slug}/disclosure`, 'name-withdrawn')
}

export { default, loader } from '~/routes/only-posts'
