import { sameText, sign } from '~/platform/secrets'

/** Whose mails of which kind a link stops. */
export interface Unsubscribing {
  personId: string
  kind: string
}

/**
 * The link that stops one kind of mail to one person, and does nothing else. It needs no account, since a mail
 * program follows it by itself (RFC 8058).
 */
export function unsubscribePath({ personId, kind }: Unsubscribing): string {
  return `/unsubscribe/${personId}.${kind}.${sealOf({ personId, kind })}`
}

/** What a link's token stops; null where it is not one of ours. */
export function readUnsubscribeToken(token: string): Unsubscribing | null {
  const [, personId, kind, seal] = /^([0-9a-f-]{36})\.([a-z-]+)\.([0-9a-f]{64})$/.exec(token) ?? []
  if (!personId || !kind || !seal) return null
  return sameText(seal, sealOf({ personId, kind })) ? { personId, kind } : null
}

function sealOf({ personId, kind }: Unsubscribing): string {
  return sign(`unsubscribe ${personId} ${kind}`)
}
