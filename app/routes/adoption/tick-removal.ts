import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { untickStep } from '~/domains/adoption/tick-step.server'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { refuseTick, tickOf } from './tick-of.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/adoptions/${params.adoption}`)
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const of = tickOf(params)
  const unticked = await untickStep(viewer, of, visit.now)
  if (!unticked.ok) throw refuseTick(unticked.refusal)
  return redirectWithNotice(`/adoptions/${of.adoption}`, 'step-unticked')
}

export { default } from '~/routes/only-posts'
