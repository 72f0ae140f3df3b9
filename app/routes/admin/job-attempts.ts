import type { ActionFunctionArgs } from '@remix-run/node'
import { reviveJob } from '~/domains/overview/revive-job.server'
import { administering, notFound, refused } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { isUuid } from '~/shared/uuid'

/** Another round of tries for a job that failed every time. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = await administering(visit, request, 'job.revive')
  if (!isUuid(params.job!)) throw await notFound(visit, 'job.revive')
  const revived = await reviveJob(viewer, params.job!)
  if (!revived.ok) throw refused(visit, revived.refusal)
  return redirectWithNotice('/admin', 'job-revived')
}

export { default, loader } from '~/routes/only-posts'
