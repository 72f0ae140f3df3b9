import type { LoaderFunctionArgs } from '@remix-run/node'

/** What draws no page of its own, a file or a button's address, has its refusals drawn here. */
export function loader({ context: { visit } }: LoaderFunctionArgs) {
  throw new Response(null, { status: visit.bare ?? 404 })
}

export function action() {
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return null
}
