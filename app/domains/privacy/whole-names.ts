import type { Found, Lists } from './trace'
import { fold } from './words'

const surname = /^ (?<word>\p{Lu}[\p{L}\p{M}]+)/u
/** What is left of a nickname whose beginning belongs to the name: «El Güero| Ramírez». */
const rest = /^[^\n«»“”"]{0,30}[»”"]/u
const nickname = /^ [«“"][^\n«»“”"]{1,30}[»”"]/u

/** A name with the nickname that stands in it and the surname after that, so that no quotation is cut in half. */
export function wholeName(text: string, name: Found, lists: Lists): Found {
  if (name.kind !== 'name') return name
  const found = withStop(text, name)
  const words = text.slice(found.start, found.end)
  const after = text.slice(found.end, found.end + 100)
  const quote = (opensInside(words) ? rest : nickname).exec(after)
  if (!quote) return found
  let end = quote[0].length
  for (let further = 0; further < 2; further += 1) {
    const next = surname.exec(after.slice(end))
    if (!next || !lists.surnames.has(fold(next.groups!.word!))) break
    end += next[0].length
  }
  // A nickname with no surname after it may be anything that is quoted.
  const isPart = opensInside(words) || end > quote[0].length
  return isPart ? { ...found, end: found.end + end } : found
}

/** «Ruperto N. ordenó»: the point is the initial's, where no sentence ends with it. */
function withStop(text: string, found: Found): Found {
  const isInitial = /(?<![\p{L}\p{M}])\p{Lu}$/u.test(text.slice(found.start, found.end))
  const goesOn = /^\.(?:[,;:)]| \p{Ll})/u.test(text.slice(found.end, found.end + 3))
  return isInitial && goesOn ? { ...found, end: found.end + 1 } : found
}

function opensInside(words: string): boolean {
  const count = (sign: RegExp) => words.match(sign)?.length ?? 0
  return count(/[«“]/g) > count(/[»”]/g) || count(/"/g) % 2 === 1
}
