import { settings } from '~/platform/env'
import { sameText, sign } from '~/platform/secrets'
import type { PageFacts } from '~/ui/page-meta'
import type { PreviewPicture } from '~/ui/preview/preview-picture'

/**
 * The address of a page's picture for link previews, for the `picture` of a loader's `page`. What it shows stands in
 * the address itself, so a changed title has another picture; it is signed, so nobody has us draw words of theirs.
 */
export function pagePicture(picture: PreviewPicture): string {
  const shown = Buffer.from(JSON.stringify(picture)).toString('base64url')
  const address = new URL('/preview.png', settings.appUrl)
  address.search = new URLSearchParams({ shown, signed: sign(shown) }).toString()
  return address.href
}

/** What a page that anybody may read says of itself, with the picture that a link to it carries. */
export function publicPage(page: Omit<PageFacts, 'picture'>): PageFacts {
  return { ...page, picture: pagePicture({ title: page.title, by: page.of }) }
}

/** What an address of ours asks to draw; null where we have not signed it. */
export function readPagePicture(search: URLSearchParams): PreviewPicture | null {
  const shown = search.get('shown') ?? ''
  if (!sameText(sign(shown), search.get('signed') ?? '')) return null
  return JSON.parse(Buffer.from(shown, 'base64url').toString()) as PreviewPicture
}
