import type { ActionFunctionArgs } from '@remix-run/node'
import { refused } from '~/domains/people/access.server'
import { showWork } from '~/domains/submissions/show-work.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { ownedBy } from './own.server'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, submission } = await ownedBy(
    visit,
    request,
    params.submission,
    'submission.picture',
  )
  const removed = await showWork(viewer, submission.id, null, visit.now)
  if (!removed.ok) throw refused(visit, removed.refusal)
  return redirectWithNotice(`/submissions/${submission.id}`, 'picture-removed')
}

export { default, loader } from '~/routes/only-posts'
