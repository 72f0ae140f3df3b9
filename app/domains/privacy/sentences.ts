/** Their point ends no sentence; one letter with a point does not either. */
const abbreviation =
  /(?<![\p{L}\p{N}])(?:\p{L}|arq|art|av|blvd|cap|cel|col|dr|dra|ed|edo|ej|ext|fracc|gral|ing|int|lic|mr|mrs|ms|mtra|mtro|n[uú]m|p[aá]g|prof|profa|prol|sra?|srta|tel|w[sp])\.$/iu

/** Whether a text's last point is an abbreviation's: «cel.», «Av.», «Lic.». */
export function endsAbbreviated(before: string): boolean {
  return abbreviation.test(before.slice(-8))
}

/** Where sentences begin: after a point and space that ends one, or on a new line. */
export function sentenceStarts(text: string): number[] {
  const ends = Array.from(text.matchAll(/[.!?…]["»”)]?\s+|\n+/g))
  return [
    0,
    ...ends
      .filter(({ 0: end, index }) => {
        const isPoint = /^\.\s/.test(end) && !end.includes('\n')
        return !(isPoint && endsAbbreviated(text.slice(Math.max(0, index - 7), index + 1)))
      })
      .map(({ 0: end, index }) => index + end.length),
  ]
}

/** Which of the sentences an offset stands in. */
export function sentenceOf(starts: number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
