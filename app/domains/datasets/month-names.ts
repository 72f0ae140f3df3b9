const spanish = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]
const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const months = new Map<string, number>([
  ['setiembre', 9],
  ['sept', 9],
  ['set', 9],
])
for (const names of [spanish, english]) {
  names.forEach((name, index) => {
    months.set(name, index + 1)
    months.set(name.slice(0, 3), index + 1)
  })
}

/** The month (1 to 12) that a word names, whole or shortened, in Spanish or English; 0 where it names none. */
export function monthNamed(word: string): number {
  return months.get(word.toLowerCase().replace(/\.$/, '')) ?? 0
}
