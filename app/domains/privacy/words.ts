/** A word of a text, as the finders see it. */
export interface Word {
  text: string
  /** Without capitals and accents, to compare. */
  fold: string
  start: number
  end: number
  /** Begins with a capital. */
  capital: boolean
  /** All capitals: an acronym, or a text that shouts. */
  upper: boolean
  /** Part of an address, a code or a file's name: neither a name nor a place. */
  code: boolean
  /** Only space stands between it and the word before it. */
  joined: boolean
  /** First of its sentence. */
  opens: boolean
}

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Names that are shortened: their point ends no sentence. «Ma. del Socorro», «J. Jesús», «Sta. María». */
const shortened = /^(?:\p{Lu}|M[aª]|Gpe|Fco|Sta|Sto)$/u

/** «Xunka'», «Pax Ku'»: what closes them in the names of Mayan languages. */
const glottal = /[aeioukptbhj]$/

const shape = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** The words of a text in their order, in one pass. */
export function wordsOf(text: string): Word[] {
  let before = 0
  let last = ''
  let quoted = false
  return Array.from(text.matchAll(shape), ({ 0: word, index }) => {
    const gap = text.slice(before, index)
    const first = before === 0
    const goesOn = /^\.[ \u00a0]?$/.test(gap) && shortened.test(last)
    const folded = fold(word)
    const capital = /^\p{Lu}/u.test(word)
    if (/(?:^|[^\p{L}\p{N}])['‘]$/u.test(gap)) quoted = true
    before = index + word.length
    if (/['’]/.test(text[before] ?? '')) {
      // The sign that closes a quotation is no part of its last word.
      if (!quoted && capital && word.length > 1 && glottal.test(folded)) before += 1
      quoted = false
    }
    last = word
    return {
      text: text.slice(index, before),
      fold: folded,
      start: index,
      end: before,
      capital,
      upper: word.length > 1 && !/[\p{Ll}ª]/u.test(word),
      code: /[\p{N}_@/\\#]/u.test((text[index - 1] ?? '') + (text[before] ?? '')),
      joined: goesOn || (!first && /^\s+$/.test(gap) && !/\n\s*\n/.test(gap)),
      opens: goesOn ? false : first || /[.!?:;\n]|^\W*[«“"¿¡(–—-]/.test(gap),
    }
  })
}

/** Words that stand inside a name of several: «San Juan de los Lagos», «María del Carmen». */
export const connectors = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'of', 'the'])

/**
 * Where a run of capitals that begins at a word ends, connectors inside it included.
 * @param most capitals at most
 * @returns the index of its last word
 */
export function endOfRun(words: Word[], from: number, most = 6): number {
  let last = from
  let capitals = 1
  for (let next = from + 1; capitals < most; next += 1) {
    const word = words[next]
    if (!word?.joined || word.code) break
    if (word.capital) {
      last = next
      capitals += 1
    } else if (!connectors.has(word.fold) || next - last > 2) break
  }
  return last
}

/** The folded words from one to another, as lists have them. */
export function foldedRun(words: Word[], from: number, to: number): string {
  let run = words[from]!.fold
  for (let next = from + 1; next <= to; next += 1) run += ` ${words[next]!.fold}`
  return run
}
