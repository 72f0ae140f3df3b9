import type { ActionFunctionArgs } from '@remix-run/node'
import { wantMail } from '~/domains/notifications/want-mail.server'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'

/** Takes back that a kind of mail was stopped. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const kind = String((await readForm(request)).get('kind') ?? '')
  await wantMail({ personId: viewer.id, kind })
  return redirectWithNotice('/me/notifications/mails', 'mail-wanted')
}

export { default, loader } from '~/routes/only-posts'
