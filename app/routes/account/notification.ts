import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { openNotification } from '~/domains/notifications/read-notifications.server'
import { notFound, signedIn } from '~/domains/people/access.server'
import { isUuid } from '~/shared/uuid'

/** A notice that is followed is read, and leads to what it tells of. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const id = params.notification!
  const path = isUuid(id) ? await openNotification(viewer.id, id, visit.now) : undefined
  if (path === undefined) throw await notFound(visit, 'notification.open')
  return redirect(path)
}

export { default } from '~/routes/only-posts'
