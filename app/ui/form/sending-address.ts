/**
 * Where a form is sent: to its address, under one word more where its reader is there already.
 * @param to an address of ours with its query
 * @param here the one of the page that shows the form
 */
export function sendingAddress(to: string, here: string): string {
  const more = to.includes('?') ? '&' : '?'
  return asAsked(to) === asAsked(here) ? `${to}${more}sent=1` : to
}

/** `?all` and `?all=` ask for the same. */
function asAsked(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return `${pathname}?${searchParams}`
}
