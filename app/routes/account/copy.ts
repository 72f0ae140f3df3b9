import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { readCopyToken } from '~/domains/accountability/copy-link.server'
import { writeCopy } from '~/domains/accountability/write-copy.server'
import { notFound, signedIn } from '~/domains/people/access.server'

/** The copy itself, written as it is sent. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const until = readCopyToken(viewer, params.token!, visit.now)
  if (!until) throw await notFound(visit, 'person.export', viewer.id)
  const zip = await writeCopy(viewer, visit.now)
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="tequio-${viewer.handle}.zip"`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store, no-transform',
    },
  })
}
