/**
 * Breaks a text into lines no wider than `width`, about equally long; what does not fit the last line is cut with "…".
 * @param measure the width of a piece of text, in the same unit
 */
export function wrapLines(
  text: string,
  width: number,
  most: number,
  measure: (piece: string) => number,
): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  const full = fill(words, width, measure)
  if (full.length > most) return [...full.slice(0, most - 1), cut(full.slice(most - 1).join(' '))]
  // The narrowest measure that needs no further line makes the lines even.
  const narrower = Array.from({ length: 20 }, (_, step) => width * (0.5 + step / 40))
  const balanced = narrower.map((part) => fill(words, part, measure))
  return balanced.find((lines) => lines.length === full.length && lines.every(fits)) ?? full

  function fits(line: string) {
    return measure(line) <= width
  }

  function cut(rest: string): string {
    const letters = [...rest]
    while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
    return `${letters.join('').trimEnd()}…`
  }
}

function fill(words: string[], width: number, measure: (piece: string) => number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
