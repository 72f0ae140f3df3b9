/** How far back a word may stand that says what follows: about six words. */
const reach = 40

/** Whether the text says shortly before a place what stands there («CLABE», «placas», «tel.»). */
export function saidBefore(text: string, start: number, words: RegExp): boolean {
  return words.test(text.slice(Math.max(0, start - reach), start))
}
