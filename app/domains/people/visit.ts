import type { Language } from '~/shared/languages'
import type { Viewer } from './rules'

/** What every request knows from its arrival on: who asks, when, in which language. Loaders take it from the context. */
export interface Visit {
  /** Who asks, with all they may do; nobody where a second factor is asked for first. */
  viewer: Viewer | null
  /**
   * Signed in with a role that asks for a second factor which they do not have yet: they read what is public, and as
   * `viewer`, without their roles, their own account.
   */
  awaiting: Awaiting | null
  /** When the viewer last proved anew who they are. */
  provedAt: Date | null
  /** The stamp of the one clock at arrival; it decides every deadline. */
  now: Date
  language: Language
  /** For dates that belong to no datathon. */
  timeZone: string
  requestId: string
  /** What was asked for as a page, with its query. */
  address: string
  /** From which network, as a keyed hash: for counting tries alone. */
  network: string
  /** A form was sent. Loaders run after the action and cannot tell by their request, which always reads. */
  sent: boolean
  /** And it came back: the page says what is to be corrected, or why it cannot be done. */
  refused?: boolean
  /** Or it was taken in, and what came of it is shown once, in answer to it: the page's title says so. */
  done?: boolean
  /** The status that an address without a page has answered with: its page is drawn in the frame. */
  bare?: number
  /** Of this response's Content-Security-Policy. */
  nonce: string
}

export interface Awaiting {
  person: Viewer
  /** Where they were going, to be led on once they have one. */
  back: string
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    visit: Visit
    /** Of an answer that is made while it is sent: what was given so far is on its way to the reader. */
    untilTaken?: () => Promise<void>
  }
}
