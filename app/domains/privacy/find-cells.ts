import type { Found } from './trace'

const wings =
  '(?:[Pp]asillo|[Mm][oó]dulo|[Dd]ormitorio|[Nn]ivel|[Ss]ecci[oó]n|[Pp]abell[oó]n|cama|litera|block|wing) (?:\\d{1,3}|\\p{Lu})(?![\\p{L}\\p{N}])'

const inWords =
  '(?:un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte)'

const cell = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[EeLl][la]|[Tt]he) )?(?:${wings},? (?:(?:en |in )?(?:la |the )?)?){0,3}(?:[Cc]elda|[Ee]stancia|[Cc]ell)(?<number>(?: n[uú]m(?:ero)?\\.?| no\\.| number| #)?(?: \\d{1,4}(?:-?[A-Z])?| [A-Z]-\\d{1,3}|(?<=n[uú]m(?:ero)?\\.?) ${inWords})(?: (?:a|y|o) (?:la )?\\d{1,4})?(?:,? (?:(?:de|del|of|in)(?: la)? )?${wings}){0,3})(?:,(?= del? ))?(?![\\p{L}\\p{N}/]|\\.\\d)`,
  'gu',
)
/** A sheet has cells as well. */
const sheet = /(?:hoja|excel|columna|fila|f[oó]rmula|tabla|sheet|column|row)/iu
/** «Su celda» stays without its number. */
const whose = /(?<!\p{L})(?:su|mi|tu|esa|esta|misma|otra|my|his|her|their|this|that)\s$/iu

/** The cell where somebody is held: the few who share it are known. */
export function findCells(text: string): Found[] {
  if (!/celda|estancia|cell/i.test(text)) return []
  return Array.from(text.matchAll(cell)).flatMap(({ 0: words, index, groups }): Found[] => {
    const end = index + words.length
    if (sheet.test(text.slice(Math.max(0, index - 60), end + 60))) return []
    const isPointedAt = whose.test(text.slice(Math.max(0, index - 8), index))
    const start = isPointedAt ? end - groups!.number!.trimStart().length : index
    const isSeveral = / a (?:la )?\d{1,4}$/.test(words)
    const rewording = { as: isPointedAt ? 'nobody' : isSeveral ? 'cells' : 'cell' } as const
    return [{ kind: 'place', severity: 'likely', why: 'cell', start, end, rewording }]
  })
}
