import { randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { bytesOfKey, readWordKey, wordsFrom } from '~/shared/word-key'

/** A new key, as its owner is shown it once. */
export function newWordKey(): string[] {
  return wordsFrom(randomBytes(bytesOfKey))
}

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
