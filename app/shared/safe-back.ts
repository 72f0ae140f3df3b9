/** A path on this site to go back to; anything that could lead elsewhere becomes `fallback`. */
export function safeBack(wanted: unknown, fallback = '/me'): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)) return fallback
  return wanted
}
