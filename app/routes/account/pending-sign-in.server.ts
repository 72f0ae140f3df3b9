import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { findDemoCode } from '~/domains/people/demo-codes.server'
import { readPending } from '~/domains/people/pending-cookie.server'
import { listPasskeys } from '~/domains/people/queries-passkeys.server'
import { countPendingBefore, findPending } from '~/domains/people/queries-pending.server'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { hashOf } from '~/platform/secrets'
import { publicPage } from '~/routes/page-picture.server'

/** What the pages show that ask for a second factor. Where no sign-in waits, it begins anew; one that was just refused says why first, unless another tab has let them in. */
export async function loadPending({ request, context: { visit } }: LoaderFunctionArgs) {
  const tokenHash = hashOf(readPending(request.headers.get('cookie')))
  const pending = await findPending(tokenHash, visit.now)
  if (!pending && (visit.viewer || !visit.sent)) throw redirect('/sign-in')
  const place = pending ? await countPendingBefore(pending.id, tokenHash, visit.now) : 0
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('factor:signIn.title'),
      description: t('factor:signIn.description'),
    }),
    hasPasskey: pending !== undefined && (await listPasskeys(pending.id)).length > 0,
    demoCode: pending?.email ? await findDemoCode(pending.email, realTime(), place) : null,
  }
}
