import type { Purpose } from './facts'
import type { Skill } from '../people/rules'

export const mostFound = 5

/**
 * What nearly every brief and every tool here says, or what only joins words: it makes nothing alike. Without accents,
 * as the search compares.
 */
const commonWords = new Set(
  `persona personas gente organizacion organizaciones problema problemas herramienta herramientas dato datos
  informacion derecho derechos humano humanos caso casos ano anos dia dias mes meses semana hora horas vez veces
  forma manera parte mexico cada hacer hace hacen hecho saber sabe poder puede pueden podria tener tiene tienen
  decir dice dicen haber hubo alguien nadie nada algo todo toda todos todas otro otra otros otras mismo misma solo
  sola mas menos tambien asi despues antes entonces ahora aqui alli cuando donde como porque aunque mientras siempre
  nunca llega llegan llego llegar pueda puedan lista listas listo listos falta faltan queda quedan pide piden pedir
  pasa pasan pasar sirve sirven servir segun quien quienes cual cuales cuanto cuanta cuantas cuantos esta estan estas estos sido
  people person organisation organisations organization organizations problem problems tool tools data information
  rights human case cases year years day days month months week hour hours time times nobody somebody without every
  know known knows make makes made have used uses using work works`.split(/\s+/),
)

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Words for one thing, of which a brief may say one and a tool another; each in the singular, without accents. */
const sameThing = [
  ['prision', 'carcel', 'penal', 'reclusorio', 'penitenciaria', 'cereso'],
  ['preso', 'presa', 'recluso', 'reclusa', 'detenido', 'detenida', 'interno', 'interna'],
  ['tortura', 'maltrato', 'golpe', 'golpiza'],
  ['desaparecido', 'desaparecida', 'desaparicion'],
  ['familia', 'familiar', 'pariente'],
  ['denuncia', 'queja'],
  ['corrupcion', 'soborno', 'mordida', 'extorsion'],
  ['prison', 'jail'],
  ['torture', 'beating'],
].map((words) => ({ words, forms: words.flatMap((word) => [word, `${word}s`, `${word}es`]) }))

/** A stem as what it means: of two words for one thing the same. */
const meaningOf = (stem: string) => {
  const at = sameThing.findIndex(({ words }) => words.some((word) => word.startsWith(stem)))
  return at < 0 ? stem : `${at}`
}

/** The words of texts that tell what they are about, each once, and after them others for the same things. */
export function tellingWords(texts: (string | undefined)[]): string {
  const words = folded(texts.filter(Boolean).join(' ')).match(/\p{L}{4,}/gu) ?? []
  const telling = words.filter((word) => !commonWords.has(word))
  const others = sameThing.filter(({ forms }) => forms.some((form) => telling.includes(form)))
  return [...new Set([...telling, ...others.flatMap(({ words: same }) => same)])].join(' ')
}

/** Which skill a purpose is the work of, where one is. */
const skillPurposes: Partial<Record<Skill, readonly Purpose[]>> = {
  data: ['data-collection', 'data-analytics', 'data-visualization', 'geographic-information-systems'],
  security: ['it-security', 'whistleblowing'],
  research: ['survey', 'knowledge-management', 'data-collection'],
  languages: ['translation'],
  journalism: ['data-visualization', 'communications'],
  facilitation: ['educational-content', 'survey'],
} // prettier-ignore

/** What somebody looked at of a tool. */
export interface Likeness {
  /** The stems that it has in common with the brief. */
  shared: readonly string[]
  sameTheme: boolean
  purposes: readonly Purpose[]
}

const leastShared = { sameTheme: 2, otherTheme: 3 }

/**
 * How much a tool is about what a brief is about: a point for each thing in common, one for the theme, a half where it
 * does the kind of work that is sought. Zero where too little is in common, since the theme alone makes nothing alike.
 */
export function likenessOf({ shared, sameTheme, purposes }: Likeness, seeking: readonly Skill[]) {
  const things = new Set(shared.map(meaningOf)).size
  if (things < leastShared[sameTheme ? 'sameTheme' : 'otherTheme']) return 0
  const does = seeking.some((skill) =>
    skillPurposes[skill]?.some((purpose) => purposes.includes(purpose)),
  )
  return things + Number(sameTheme) + Number(does) / 2
}
