import { createHash } from 'node:crypto'
import { canonicalJson } from '~/shared/canonical-json'
import type { Answers } from './answers'

/** Crockford's letters and digits: none that is read as another, so a code can be told by telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * `2019-7KQ4-M2XD-3`: the year of the deadline, forty random bits, the version. Whoever has it can check the receipt,
 * and nobody finds one by trying.
 * @param random five random bytes
 */
export function receiptCode(deadline: Date, random: Uint8Array, version: number): string {
  let bits = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let letters = ''
  for (let n = 0; n < 8; n += 1) {
    letters += alphabet[Number(bits % 32n)]
    bits /= 32n
  }
  return `${deadline.getUTCFullYear()}-${letters.slice(0, 4)}-${letters.slice(4)}-${version}`
}

/** A code as somebody typed it: case, spaces and the letters that look like digits do not matter. */
export function readReceiptCode(typed: string): string {
  // No code has a slash, and no address of ours one that is encoded.
  const word = typed.trim().replace(/[/\\]/g, '-')
  return word.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
}

/** All that a receipt stands for. What was read of the repository follows from its commit, which holds every file. */
export interface HandedIn {
  receipt: string
  submission: string
  version: number
  handedInAt: Date
  repository: Hidden | string
  commit: string
  commitKnownSince: Date | null
  answers: Hidden | Answers
  datasets: { id: string; version: number }[]
}

/** What may name a person, as the hash covers it: value and salt can be erased, and this still stands for them. */
export interface Hidden {
  sha256: string
}

/**
 * SHA-256 over the canonical JSON (RFC 8785) of what was handed in, hexadecimal. Who pressed the button is not in it. Of
 * the format 1 were receipts that cover repository and answers as they are; 2 covers `saltedDigest` of both.
 */
export function contentHash(handedIn: HandedIn): string {
  const { handedInAt, commitKnownSince, datasets, ...rest } = handedIn
  const frozen = {
    ...rest,
    handedInAt: handedInAt.toISOString(),
    commitKnownSince: commitKnownSince?.toISOString() ?? null,
    datasets: datasets.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
  return createHash('sha256').update(canonicalJson(frozen)).digest('hex')
}

/**
 * SHA-256 over salt and canonical JSON of a value, hexadecimal.
 * @param salt 32 random bytes, hexadecimal: without them nobody finds the value by trying names
 */
export function saltedDigest(salt: string, value: unknown): string {
  return createHash('sha256')
    .update(Buffer.from(salt, 'hex'))
    .update(canonicalJson(value))
    .digest('hex')
}

/** Sixty-four digits in groups of four, as people compare them. */
export function inGroups(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(' ')
}
