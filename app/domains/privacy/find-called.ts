import { families, institutions, kin, people, posts, roles, titles } from './known-words'
import type { Found } from './trace'
import { fold } from './words'

const initials = /(?<![\p{L}\p{N}.])\p{Lu}\.(?: ?\p{Lu}\.){1,4}(?![\p{L}\p{N}])/gu

/** Written with points as well, and nobody's: companies' forms, states and countries. */
const abbreviations =
  /^(?:SA|AC|SC|SADECV|SRL|IAP|ABP|EUA?|EEUU|USA?|UK|UE|ONU|OEA|OIT|OMS|BCS?|NL|DF|QR|SLP|PD|PS|CP|MP|NB|AI|RL)$/

/** «El interno JLPG»: initials without points, after what only somebody held is called. */
const held =
  /(?<![\p{L}\p{N}])(?:[Ee]l|[Ll]a|[Aa]l|[Uu]na?) (?:intern|detenid|pres|imputad|procesad|sentenciad)[oa] (?!LGBT|VIH|CNDH|INE|SAT|FGR|DIF|IMSS|ISSSTE)(\p{Lu}{3,5})(?![\p{L}\p{M}\p{N}-])/gu

/** «El Chino», «La Güera»: how others call somebody. */
const callname = '[«“"]?(?:El|La|Los|Las|The) \\p{Lu}[\\p{L}\\p{M}]+[»”"]?'

/** What only such a name follows; after «alias» any may stand. */
const calling = [
  `(?<!\\p{L})(?:[Aa]lias|\\(a\\)|[Aa]podad[oa](?: como)?|(?:de )?(?:[Aa]podo|[Mm]ote|[Ss]obrenombre)|[Nn]icknamed):? (?=(?<called>[«“"][^\\n«»“”"]{2,30}[»”"]|${callname}|\\p{Lu}[\\p{L}\\p{M}]+))`,
  `(?<!\\p{L})(?:[Cc]onocid[oa] como|[Ll]es? (?:dicen|dec[ií]an|llaman)|[Kk]nown as) (?=(?<called>${callname}))`,
].map((shape) => new RegExp(shape, 'gu'))

/** Looked for first, since most texts have none of them. */
const mayCall =
  /alias|\(a\)|apod|mote|sobrenombre|conocid|le[s]? (?:dic|dec|llaman)|nicknamed|known as/i

const somebody = [families, kin, people, posts, roles, titles]

/** Somebody by their initials or by what others call them, which those who live nearby know. */
export function findCalled(text: string): Found[] {
  const found = (start: number, words: string, why: 'initials' | 'kin'): Found => ({
    kind: 'name',
    start,
    end: start + words.length,
    why,
    severity: 'likely',
    rewording: { as: 'person' },
  })
  return [
    ...Array.from(/\p{Lu}\. ?\p{Lu}\./u.test(text) ? text.matchAll(initials) : []).flatMap(
      ({ 0: words, index }) =>
        isSomebody(words, text.slice(Math.max(0, index - 30), index))
          ? [found(index, withoutStop(words, text.slice(index + words.length)), 'initials')]
          : [],
    ),
    ...Array.from(text.matchAll(held), ({ 0: lead, 1: letters, index }) =>
      found(index + lead.length - letters!.length, letters!, 'initials'),
    ),
    ...(mayCall.test(text) ? calling : [])
      .flatMap((shape) => [...text.matchAll(shape)])
      .flatMap(({ 0: lead, index, groups }) => {
        const called = groups!.called!
        const isThing = wordsIn(called).some((word) => institutions.has(word))
        return isThing ? [] : [found(index + lead.length, called, 'kin')]
      }),
  ]
}

const wordsIn = (called: string) => fold(called).match(/[\p{L}\p{M}]+/gu) ?? []

/** «La empresa C.F.E.»: an institution's, whatever letters. */
const bodies =
  /^(?:empresas?|compania|cia|banco|ong|paraestatal|dependencia|siglas|constructora|norma|marca|company|ngo)$/

/** Three letters may be anybody's, with an article an institution's; two need a word that says who. */
function isSomebody(words: string, before: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '')
  const word = fold(/([\p{L}\p{M}]+)\.? $/u.exec(before)?.[1] ?? '')
  if (abbreviations.test(letters) || institutions.has(word) || bodies.test(word)) return false
  if (somebody.some((each) => each.has(word))) return true
  return letters.length > 2 && !/^(?:el|la|los|las|del|al|en|the)$/.test(word)
}

/** The last point is the sentence's, where one ends there. */
const withoutStop = (words: string, after: string) =>
  /^(?:["»”)]?\s+\p{Lu}|\s*$|\n)/u.test(after) ? words.slice(0, -1) : words
