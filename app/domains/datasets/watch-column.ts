import type { Field } from './fields'
import { isAlone } from './is-alone'
import { guesses, type Guess } from './type-guesses'

/** Sees the texts of one column go by, in constant memory, and says at the end which type fits all of them. */
export interface ColumnWatch {
  see: (text: string) => void
  field: () => Field
}

const enoughBlanks = 5
const enoughRemembered = 500
const yes = /^(sí|si|yes|verdadero)$/i
const no = /^(no|falso)$/i

/**
 * Type inference that never guesses by majority: one text that does not fit keeps the column a string, and so does a
 * date whose day and month could be exchanged in every row.
 * @param name a column named as a year, with four digits in every cell, is one
 * @param missingValues texts that stand for no value, besides cells that hold only blanks
 */
export function watchColumn(name: string, missingValues: readonly string[]): ColumnWatch {
  let alive = [...guesses]
  let answers = true
  let years = isNameOfYear(name)
  let values = 0
  const shown = new Set<Guess>()
  const spellings = { yes: new Set<string>(), no: new Set<string>() }
  const blanks = new Set<string>()
  const remembered = new Set<string>()

  function see(text: string) {
    if (missingValues.includes(text) || remembered.has(text)) return
    if (text.trim() === '' && blanks.size < enoughBlanks) {
      blanks.add(text)
      return
    }
    values += 1
    if (remembered.size < enoughRemembered && isAlone(text)) remembered.add(text)
    years &&= /^[12]\d{3}$/.test(text)
    if (answers) answers = rememberAnswer(text)
    if (alive.length > 0) alive = alive.filter((guess) => guess.fits(text))
    for (const guess of alive) if (guess.shownBy?.(text)) shown.add(guess)
  }

  function rememberAnswer(text: string): boolean {
    const side = yes.test(text) ? spellings.yes : no.test(text) ? spellings.no : null
    side?.add(text)
    return side !== null
  }

  function field(): Field {
    const missing = blanks.size > 0 ? { missingValues: [...missingValues, ...blanks] } : {}
    return { name, ...type(), ...missing }
  }

  function type(): Omit<Field, 'name'> {
    if (values === 0) return { type: 'any' }
    if (years) return { type: 'year' }
    if (answers && spellings.yes.size > 0 && spellings.no.size > 0) {
      return { type: 'boolean', trueValues: [...spellings.yes], falseValues: [...spellings.no] }
    }
    const fitting = alive.filter((guess) => !guess.shownBy || shown.has(guess))
    const sure = fitting.filter((guess) => !hasTwin(guess, fitting))
    return { ...(sure[0]?.field ?? { type: 'string' }) }
  }

  return { see, field }
}

/** `01/02/2020` is a day in February or one in January: two guesses that differ in this alone cancel each other. */
function hasTwin(guess: Guess, others: Guess[]): boolean {
  const { format } = guess.field
  if (!format?.includes('%d') || !format.includes('%m')) return false
  const twin = format.replace(/%[dm]/g, (directive) => (directive === '%d' ? '%m' : '%d'))
  return others.some((other) => other.field.format === twin)
}

function isNameOfYear(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some((word) => ['ano', 'anio', 'year', 'ejercicio'].includes(word))
}
