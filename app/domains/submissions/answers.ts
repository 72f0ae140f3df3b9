/** What a team says of its work, in the order in which it is asked and read. */
export const answerKeys = ['title', 'what', 'forWhom', 'howToTry', 'missing', 'priorWork'] as const
export type AnswerKey = (typeof answerKeys)[number]

/** All but the declaration of work from before the start, which some have none of. */
export const requiredAnswers: AnswerKey[] = answerKeys.filter((key) => key !== 'priorWork')

/** As typed; empty where nothing was. */
export type Answers = Record<AnswerKey, string>

export const longestAnswer: Record<AnswerKey, number> = {
  title: 120,
  what: 4000,
  forWhom: 4000,
  howToTry: 4000,
  missing: 4000,
  priorWork: 4000,
}

/** Answers as they were stored, with an empty text for what is not there. */
export function answersOf(stored: unknown): Answers {
  const found = (stored ?? {}) as Partial<Record<AnswerKey, unknown>>
  const texts = answerKeys.map((key) => [key, typeof found[key] === 'string' ? found[key] : ''])
  return Object.fromEntries(texts) as Answers
}

/** All that a team says of its work, to see whether somebody changed it. */
export function wholeText(answers: Answers): string {
  return answerKeys.map((key) => answers[key]).join('\n')
}
