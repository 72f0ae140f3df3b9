import type { Ground } from './ground'
import { type Kind, kindNames } from './people'
import { secrets } from './secrets'

/** What stands in an answer that its reader may not know, or nobody. */
export function leaksIn(body: string, kind: Kind, { cookies, people }: Ground): string[] {
  const others = kindNames.filter((other) => other !== 'nobody' && other !== kind)
  const leaks = [
    ['a password’s hash', body.includes('$argon2id$')],
    ['an address of mail', addresses(body).some((address) => !isOwn(address))],
    ['a session', others.some((other) => body.includes(cookies[other].split('=')[1]!))],
    ['one’s own session', kind !== 'nobody' && body.includes(cookies[kind].split('=')[1]!)],
  ] as [string, boolean][]
  for (const [name, secret] of Object.entries(secrets)) {
    const readers: readonly Kind[] = secret.for
    leaks.push([`the ${name}`, body.includes(secret.text) && !readers.includes(kind)])
  }
  return leaks.filter(([, leaks]) => leaks).map(([name]) => name)

  function isOwn(address: string): boolean {
    return kind !== 'nobody' && address === `${people[kind].handle}@example.org`
  }
}

/** Of the people of this ground; those that a page gives as examples are nobody's. */
const addresses = (body: string) => body.match(/p-[0-9a-f]{10}@example\.org/g) ?? []
