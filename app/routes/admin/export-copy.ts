import {
  createReadableStreamFromReadable,
  redirect,
  type ActionFunctionArgs,
} from '@remix-run/node'
import { takeExport } from '~/domains/accountability/take-export.server'
import { writeInstanceCopy } from '~/domains/accountability/write-instance-copy.server'
import { administering } from '~/domains/people/access.server'
import { isFresh } from '~/domains/people/second-factor'

/**
 * The copy itself, once, to whoever asked and has just said anew who they are; anybody else is led to the page that says
 * how far it is. A form is sent for it, so that no link and no reading ahead spends it; a page it has not, since an
 * answer with one would be drawn and not saved.
 */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = await administering(visit, request, 'instance.export')
  if (!isFresh(visit.provedAt, visit.now))
    return redirect('/me/security/proof?back=%2Fadmin%2Fexport')
  const taken = await takeExport(viewer, visit.now)
  if (!taken.ok) return redirect('/admin/export')
  const zip = await writeInstanceCopy(viewer, visit.now)
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="tequio-personal-data.zip"',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store, no-transform',
    },
  })
}

export { loader } from '~/routes/only-posts'
