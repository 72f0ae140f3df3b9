/** How many statements the System Usability Scale has. */
export const statements = 10

/** The answers go from 1, disagree strongly, to 5, agree strongly. */
export const agreement = [1, 2, 3, 4, 5] as const

/**
 * The score of one person's answers on the System Usability Scale, from 0 to 100: statements 1, 3, 5 … are worth their
 * answer less one, statements 2, 4, 6 …, which say the opposite, five less their answer; the sum times 2.5.
 * J. Brooke, "SUS: a quick and dirty usability scale", in: Usability Evaluation in Industry, Taylor & Francis 1996.
 * @returns null unless there are ten answers from 1 to 5
 */
export function usabilityScore(answers: readonly number[]): number | null {
  const whole =
    answers.length === statements &&
    answers.every((answer) => agreement.some((level) => level === answer))
  if (!whole) return null
  const sum = answers.reduce(
    (points, answer, index) => points + (index % 2 === 0 ? answer - 1 : 5 - answer),
    0,
  )
  return sum * 2.5
}
