import type { Word } from './words'

/** Verbs of going and coming, after which a preposition and a capital say where. */
const going =
  /^(?:voy|va|vas|van|vamos|iba|iban|ibamos|fui|fue|fueron|fuimos|ir|irse|ido|huy(?:o|eron|endo|eramos)|huir|huimos|mud(?:o|aron|ar|arse|amos)|regres(?:o|a|an|aron|ar|aban?|amos|ando)|volv(?:io|ieron|er|imos)|vuelven?|lleg(?:o|a|an|aron|ar|aban?|amos|ue|ando)|viaj(?:o|a|an|aron|ar|aban?|amos|ando)|camin(?:o|a|an|aron|ar|aban?|amos|ando)|baj(?:o|a|an|aron|ar|aban?|amos)|sub(?:io|e|en|ieron|ir|imos)|vien(?:e|en|do)|vin(?:o|ieron|imos)|veni(?:r|a|an|mos)|sali(?:o|eron|r|mos|endo)|sale|salen|escap(?:o|aron|ar)|desplaz(?:aron|arse|ado|ada|ados|adas)|traslad(?:ado|ada|ados|adas|arse)|llevad[oa]s?|traid[oa]s?|devuelt[oa]s?|enviad[oa]s?|originari[oa]s?|oriund[oa]s?|nativ[oa]s?|vecin[oa]s|went|goes|go|gone|fled|flee|moved|came|comes|come|coming|arrived|return(?:ed|s)?|travel(?:l?ed|s)|transferred|taken|brought|walked)$/

export const isGoing = (fold: string) => going.test(fold)

/** Who is taken somewhere stands before the verb: «la trasladaron a». Without it the capital may be who. */
const taking =
  /^(?:traslad(?:o|aron|an|aban)|llev(?:o|aron|an|aban)|mand(?:o|aron|an)|devolvi(?:o|eron)|regresaron|movieron|movio|trajeron|trajo|sacaron|expulsaron|desplazaron|enviaron|envio)$/
const whom = /^(?:me|te|lo|la|los|las|nos)$/

const to = /^(?:a|hasta|para|to|into)$/
const from = /^(?:de|from)$/

/** What turns a verb of going into another: «fue a ver a», «fue entregado a», «fue la hermana de». */
const otherVerb = /(?:[aei]r|[aei]r(?:l[aeo]s?|se|nos)|[ai]d[oa]s?|ando|iendo)$/

/** How many words may stand between the verb and its preposition: «se fue con su familia a». */
const between = 4

/** Whether a verb of going and its preposition stand before a capital: «se fue a X», «la trasladaron a X», «llegó de X». */
export function isMovedTo(words: Word[], at: number): boolean {
  const preposition = words[at]!.joined ? words[at - 1] : undefined
  if (!preposition || preposition.capital) return false
  const isTo = to.test(preposition.fold)
  if (!isTo && !from.test(preposition.fold)) return false
  // «Llegó la hermana de X»: further off «de» belongs to somebody else.
  const furthest = isTo ? between : 1
  for (let place = at - 2; place >= 0 && at - 2 - place <= furthest; place -= 1) {
    const { fold } = words[place]!
    if (!words[place + 1]!.joined) return false
    if (going.test(fold)) return !isOfThings(words, place)
    if (taking.test(fold) && isTo) return place > 0 && whom.test(words[place - 1]!.fold)
    const isAdverb = /^(?:ayer|hoy|caminando|corriendo|huyendo|apenas|recien)$/.test(fold)
    if (isAdverb) continue
    if (!isTo || words[place]!.capital || otherVerb.test(fold)) return false
  }
  return false
}

/** «La información sale de Compranet», «la queja llegó a …»: what goes is no person, and where is no town. */
const things =
  /^(?:datos?|informacion|informes?|solicitud(?:es)?|quejas?|archivos?|reportes?|documentos?|correos?|alertas?|respuestas?|casos?|llamadas?|mensajes?|dinero|recursos|data|reports?|files?|information|complaints?)$/

function isOfThings(words: Word[], verb: number): boolean {
  for (let place = verb - 1; place >= 0 && verb - place < 7; place -= 1) {
    if (!words[place + 1]!.joined) return false
    if (things.test(words[place]!.fold)) return true
  }
  return false
}
