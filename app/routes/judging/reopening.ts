import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { reopenScoreSheet } from '~/domains/judging/reopen-score-sheet.server'
import { signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'

/** Opens a sheet again that was handed in. Where that may not be any more, the sheet itself says why. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const back = `/judge/${params.assignment}`
  const reopened = await reopenScoreSheet(viewer, params.assignment!, visit.now)
  if (reopened.ok) return redirectWithNotice(back, 'sheet-reopened')
  if (reopened.refusal === 'not-found') throw new Response(null, { status: 404 })
  return redirect(back)
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/judge/${params.assignment}`)
}

export { default } from '~/routes/only-posts'
