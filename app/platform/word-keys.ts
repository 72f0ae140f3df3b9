import { hashRaw } from '@node-rs/argon2'
import { uuidFrom } from '~/shared/uuid'
import { readWordKey, wordsFrom } from '~/shared/word-key'
import { sign } from './secrets'

/** So long after something came is its key shown again to the page that sent it: a button pressed twice, an answer lost. */
const shownAgainMs = 15 * 60_000

/**
 * What a page that is answered with a key makes of what it sends: an id, and the words, the same each time it sends the
 * same. Of two answers a browser shows the last, and its key has to be the one that counts.
 * @param once the page's own number, drawn at random and kept nowhere: whoever reads what was sent knows the id alone
 */
export function madeOfPage(once: string, ...sent: unknown[]): { id: string; words: string[] } {
  const page = JSON.stringify([once, ...sent])
  const words = wordsFrom(Buffer.from(sign(`key of a page:${page}`), 'hex'))
  return { id: uuidFrom(sign(`id of a page:${page}`)), words }
}

/** Whether the key of what came at that instant is shown again. */
export const isShownAgain = (cameAt: Date, now: Date) =>
  now.getTime() - cameAt.getTime() < shownAgainMs

/**
 * What is stored of a key and found by it: Argon2id over 66 random bits. All keys share one salt, since a row is looked
 * up by its hash; that gains a thief of the database nothing against words drawn at random. The instance's secret has
 * no part in it: a key outlives a change of the secret and a restore elsewhere.
 * @returns null where what was typed is no key
 */
export async function hashWordKey(typed: string): Promise<string | null> {
  const key = readWordKey(typed)
  if (key === null) return null
  const hash = await hashRaw(key, {
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
    salt: Buffer.from('tequio: six words'),
  })
  return hash.toString('hex')
}
