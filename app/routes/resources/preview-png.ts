import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawPng } from '~/platform/png'
import { readPagePicture } from '~/routes/page-picture.server'
import { previewPicture } from '~/ui/preview/preview-picture'

/** The picture that a link to a page of ours carries in messengers. */
export async function loader({ request }: LoaderFunctionArgs) {
  const picture = readPagePicture(new URL(request.url).searchParams)
  if (!picture) throw new Response(null, { status: 404 })
  const png = await drawPng(previewPicture(picture))
  return new Response(new Uint8Array(png), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=604800, immutable' },
  })
}
