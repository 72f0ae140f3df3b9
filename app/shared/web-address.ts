import { z } from 'zod'

/**
 * An address on the web that somebody typed. One with userinfo looks like another site's
 * (`https://gob.mx@evil.example/` leads to evil.example): refused, also where it is empty (RFC 3986, section 7.5).
 */
export const webAddress = (most: number) =>
  z
    .url({ protocol: /^https?$/, error: 'not-a-url' })
    .refine((typed) => !hasUserinfo(typed), 'not-a-url')
    .max(most, 'too-long')

/** Whether something stands before the host; `URL` forgets an empty one, and reads `\` as `/`. */
function hasUserinfo(address: string): boolean {
  return /^[a-z][a-z\d+.-]*:[\\/]*[^\\/?#]*@/i.test(address.trim())
}
