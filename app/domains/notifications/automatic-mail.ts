/** What says of a mail whether a person wrote it. */
export interface MailHeaders {
  /** The envelope's sender; empty for what comes back. */
  envelopeFrom: string
  /** The first address in From, in small letters. */
  from: string
  subject: string
  /** Others, by their names in small letters. */
  header: (name: string) => string | undefined
}

const precedences = ['bulk', 'junk', 'list', 'auto_reply', 'auto-reply']
const machines = /^(mailer-daemon|postmaster|no-?reply)@/
const away =
  /^(respuesta autom[aá]tica|automatic reply|auto(matische)?[- :]?reply|out of (the )?office|fuera de (la )?oficina|undeliverable|undelivered mail|no se pudo entregar)/i

/**
 * Whether a machine sent a mail: that somebody is away, that something came back, or to a list (RFC 3834, RFC 2919,
 * RFC 3464; what mail servers wrote before those). Such mail is no answer, and is never answered.
 */
export function isAutomatic({ envelopeFrom, from, subject, header }: MailHeaders): boolean {
  const submitted = header('auto-submitted')
  return (
    envelopeFrom === '' ||
    machines.test(from) ||
    (submitted !== undefined && !/^\s*no\b/i.test(submitted)) ||
    precedences.includes(header('precedence')?.trim().toLowerCase() ?? '') ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'list-id', 'list-unsubscribe'].some(
      (name) => header(name) !== undefined,
    ) ||
    /^\s*multipart\/report\b/i.test(header('content-type') ?? '') ||
    away.test(subject.trim())
  )
}
