import type { ActionFunctionArgs } from '@remix-run/node'
import { acceptHandling } from '~/domains/datathons/accept-handling.server'
import { handlingForm } from '~/domains/datathons/conduct-schema'
import { refused, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const form = handlingForm.safeParse(Object.fromEntries(await readForm(request)))
  if (!form.success) throw new Response(null, { status: 400 })
  const done = await acceptHandling(viewer, form.data.datathon, visit.now)
  if (!done.ok && done.refusal === 'not-found') throw new Response(null, { status: 404 })
  if (!done.ok) throw refused(visit, done.refusal)
  return redirectWithNotice('/conduct/handling', 'handling-accepted')
}

export { default, loader } from '~/routes/only-posts'
