import type { ActionFunctionArgs } from '@remix-run/node'
import { refused } from '~/domains/people/access.server'
import { readAgain } from '~/domains/submissions/read-again.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { ownedBy } from './own.server'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { submission } = await ownedBy(visit, request, params.submission, 'submission.read-again')
  const read = await readAgain(submission.id, visit.now)
  if (!read.ok) throw refused(visit, read.refusal)
  return redirectWithNotice(`/submissions/${submission.id}`, 'repository-read')
}

export { default, loader } from '~/routes/only-posts'
