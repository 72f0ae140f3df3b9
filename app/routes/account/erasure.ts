import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { forgetDevice } from '~/domains/people/devices.server'
import { signErasure } from '~/domains/people/erasure-link.server'
import { closeSession } from '~/domains/people/sessions.server'
import { forgetCookies } from '~/platform/cookies'

/**
 * Signs out and has the browser throw away all that it keeps of this site, drafts included. It obeys the header under
 * https and on localhost; elsewhere the page that follows clears what a script can.
 */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  await closeSession(request.headers.get('cookie'))
  await forgetDevice(request)
  const clear: [string, string] = ['Clear-Site-Data', '"cache", "cookies", "storage"']
  return redirect(`/sign-out/erased?${signErasure(visit.now)}`, {
    headers: [...forgetCookies(), clear],
  })
}

export { default, loader } from '~/routes/only-posts'
