import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { tickStep } from '~/domains/adoption/tick-step.server'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { refuseTick, tickOf } from './tick-of.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/adoptions/${params.adoption}`)
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const of = tickOf(params)
  const ticked = await tickStep(viewer, of, visit.now)
  if (!ticked.ok) throw refuseTick(ticked.refusal)
  return redirectWithNotice(`/adoptions/${of.adoption}`, 'step-ticked')
}

export { default } from '~/routes/only-posts'
