import type { ActionFunctionArgs } from '@remix-run/node'
import { askForPasskey } from '~/domains/people/ask-for-passkey.server'
import { readForm } from '~/platform/read-form'

/** What a script of the sign-in pages asks a key with. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const second = (await readForm(request)).get('for') === 'second-factor'
  const options = await askForPasskey(second ? 'second-factor' : 'sign-in', request, visit.now)
  return Response.json(options, { status: options ? 200 : 409 })
}

export { loader } from '~/routes/only-posts'
