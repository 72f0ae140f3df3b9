/**
 * A path of this site to go back to, as a `Location` can hold it: what is not ASCII is encoded, since a header takes
 * no character above U+00FF. Anything that could lead elsewhere becomes `fallback`.
 */
export function safeBack(wanted: unknown, fallback = '/me'): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)) return fallback
  return wanted.replace(/[^\x21-\x7e]+/g, (letters) =>
    encodeURI(letters.replace(/\p{Surrogate}/gu, '\ufffd')),
  )
}
