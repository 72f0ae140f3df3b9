import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '~/domains/people/access.server'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  return { page: { title: viewer.handle } }
}

export const meta = pageMeta

export default function Me() {
  const { page } = useLoaderData<typeof loader>()
  return (
    <div className="page">
      <PageHeading title={page.title} />
    </div>
  )
}
