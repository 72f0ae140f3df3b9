import { useLocation } from '@remix-run/react'
import { sendingAddress } from './sending-address'

/**
 * Where a form is sent that its own page answers.
 *
 * Where the connection is gone, Chromium puts its own page about that in the place of the page with the address that was
 * asked for, and what was typed is gone with it. Under another address the form keeps its place in the history: «back»
 * brings it with its words; at once where its page may be kept, and where it may not as soon as there is a connection.
 */
export function useSendingAddress(to: string): string {
  const { pathname, search } = useLocation()
  return sendingAddress(to, pathname + search)
}
