/** The page of this site on which a form stood or a link was followed, with its query; null where none is named. */
export function cameFrom(request: Request): string | null {
  const referer = request.headers.get('referer') ?? ''
  if (!URL.canParse(referer)) return null
  const { host, pathname, search } = new URL(referer)
  return host === new URL(request.url).host ? pathname + search : null
}

/** How a page was asked for: by a form or not, and the page to go back to. */
export interface Asked {
  posted: boolean
  back: string
}

/** What a form was sent to may have no page of its own: the way back is then the form's, else the page above. */
export function readAsked(request: Request, sent: boolean): Asked {
  const { pathname, search } = new URL(request.url)
  if (!sent) return { posted: false, back: pathname + search }
  return { posted: true, back: cameFrom(request) ?? pageAbove(pathname) }
}

/** The page that a button's address hangs on: `/challenges/x/following` belongs to `/challenges/x`. */
function pageAbove(path: string): string {
  return path.replace(/\/[^/]*\/?$/, '') || '/'
}
