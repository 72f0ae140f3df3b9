import { wordlist } from '@scure/bip39/wordlists/spanish.js'

/** Six words of 2,048: 66 bits, more than can be guessed, and little enough to copy by hand from a screen. */
const wordsOfKey = 6
/** Eleven bits a word, taken from two bytes each. */
export const bytesOfKey = wordsOfKey * 2

/** In the list of BIP-39 (Spanish) the first four letters tell a word from every other, whatever their accents. */
const telling = 4

const wordOf = new Map(wordlist.map((word) => [folded(word).slice(0, telling), word]))

/**
 * The words of a key.
 * @param random twelve bytes from a cryptographic source; 2,048 divides 65,536, so every word is as likely as another
 */
export function wordsFrom(random: Uint8Array): string[] {
  return Array.from({ length: wordsOfKey }, (_, place) => {
    const number = (random[2 * place]! << 8) | random[2 * place + 1]!
    return wordlist[number % wordlist.length]!.normalize('NFC')
  })
}

/**
 * What somebody typed of a key, as it is compared: with accents or without, in any case, however it is spaced, each
 * word whole or its first four letters.
 * @returns null where it is not six words of the list
 */
export function readWordKey(typed: string): string | null {
  const words = folded(typed.slice(0, 500))
    .split(/[^a-z]+/)
    .filter(Boolean)
  const known = words.map((word) => {
    const found = wordOf.get(word.slice(0, telling))
    return found && folded(found).startsWith(word) ? folded(found) : null
  })
  return known.length === wordsOfKey && known.every((word) => word !== null)
    ? known.join(' ')
    : null
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
