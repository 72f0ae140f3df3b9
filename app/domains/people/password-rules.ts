import { ok, refuse } from '~/shared/result'

/** NIST SP 800-63B and ASVS 5.0, V6.2: long, of any characters, and not one that is guessed first. */
export const passwordLength = { least: 12, most: 128 }

/** Characters as people count them, in the form in which the password is hashed (NFC, as RFC 8265 has it). */
export function countCharacters(password: string): number {
  return Array.from(password.normalize('NFC')).length
}

const rows = ['1234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'] // prettier-ignore
const inOrder = rows.flatMap((row) => [row.repeat(3), Array.from(row.repeat(3)).reverse().join('')])

const lookalikes: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' } // prettier-ignore

/**
 * Whether a password may protect an account. How it is composed is free.
 * @param about what others know of the account: its public name, its address, the site's names (ASVS V6.1.2)
 * @param common the passwords that are tried first, folded
 * @returns refusal beside `password`: too short, too long, `password-common`, `password-repeats`, `password-in-order`,
 *   `password-about-you`
 */
export function checkPassword(password: string, about: string[], common: ReadonlySet<string>) {
  const length = countCharacters(password)
  if (length > passwordLength.most) return refuse('password-too-long', 'password')
  if (length < passwordLength.least) return refuse('password-too-short', 'password')
  const folded = fold(password)
  if (isCommon(folded, common)) return refuse('password-common', 'password')
  const word = bare(folded) || folded
  if (word.length < longEnough) {
    if (repeats(word, common)) return refuse('password-repeats', 'password')
    if (inOrder.some((row) => row.includes(word))) return refuse('password-in-order', 'password')
  }
  if (isAbout(folded, about, common)) return refuse('password-about-you', 'password')
  return ok(undefined)
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Letters and digits alone, which is what a list of passwords varies. */
const bare = (folded: string) => folded.replace(/[^\p{L}\p{N}]/gu, '')

const plain = (folded: string) => folded.replace(/[013457@$]/g, (sign) => lookalikes[sign]!)

/** A year or a few figures that were put before or after. */
const undated = (word: string) => word.replace(/^\d{1,4}(?=\D)|(?<=\D)\d{1,4}$/g, '')

/** One of the list or two of it in a row, with signs for letters or without, with a few figures or without. */
function isCommon(folded: string, common: ReadonlySet<string>): boolean {
  const isListed = (word: string) => common.has(word) || common.has(plain(word))
  const signed = folded.replace(/[^\p{L}\p{N}@$]/gu, '')
  const [letters, withSigns] = [undated(bare(folded)), undated(signed)]
  return [folded, bare(folded), signed, letters, withSigns].some(
    (word) => isListed(word) || cutsOf(word).some((halves) => halves.every(isListed)),
  )
}

function cutsOf(word: string): string[][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3)
  return cuts.map((at) => [word.slice(0, at), word.slice(at)])
}

/** What is known of the account, and hardly more. */
function isAbout(folded: string, about: string[], common: ReadonlySet<string>): boolean {
  const rest = wordsOf(about).reduce((left, each) => left.replaceAll(each, ''), bare(folded))
  return rest !== bare(folded) && (rest.length < 6 || isCommon(rest, common))
}

/** How often something short repeats is a secret too once it is this long. */
const longEnough = 40

function repeats(word: string, common: ReadonlySet<string>): boolean {
  const unit = unitOf(word)
  return new Set(word).size < 4 || unit.length <= 4 || common.has(unit)
}

/** The shortest beginning that makes the whole when it is repeated: `abc` of `abcabcab`. */
function unitOf(word: string): string {
  for (let length = 1; length <= word.length / 2; length++) {
    const unit = word.slice(0, length)
    if (unit.repeat(Math.ceil(word.length / length)).startsWith(word)) return unit
  }
  return word
}

/** Words of four letters or more, the longest first: `ximena.lopez@oxidada.org` has `ximenalopez`, `oxidada`, … */
function wordsOf(about: string[]): string[] {
  const words = about.flatMap((text) => {
    const parts = fold(text)
      .split('@')
      .flatMap((part) => [part, ...part.split(/[^\p{L}\p{N}]+/u)])
    return parts.map(bare)
  })
  return [...new Set(words)].filter((word) => word.length >= 4).sort((a, b) => b.length - a.length)
}
