import type { ActionFunctionArgs } from '@remix-run/node'
import { justProved } from '~/domains/people/access.server'
import { askForNewPasskey } from '~/domains/people/ask-for-passkey.server'

/** What the page that adds a passkey has its browser make one with. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  return Response.json(await askForNewPasskey(justProved(visit, request), visit.now))
}

export { loader } from '~/routes/only-posts'
