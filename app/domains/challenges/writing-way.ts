import {
  concerns,
  minutesForAll,
  questions,
  requiredQuestions,
  type KeyedQuestion,
  type QuestionKey,
  type SectionKey,
} from './questions'

/**
 * How somebody is led from question to question, one on a page: through the seven answers without which nothing is
 * submitted, through what reviewers commented on, or through one section. Each way ends at the list of what is left.
 */
export const writingWays = ['needed', 'comments', 'section'] as const
export type WritingWay = (typeof writingWays)[number]

/** What a way depends on: which required answers are open, and what reviewers said that is not settled. */
export interface Standing {
  missing: QuestionKey[]
  commented: { section: SectionKey; question: QuestionKey | null }[]
}

type Placed = KeyedQuestion & { section: SectionKey }

/** The questions of a way, in their order. */
export function questionsOn(way: WritingWay, here: Placed, { commented }: Standing): Placed[] {
  if (way === 'needed') return requiredQuestions
  if (way === 'section') return questions.filter(({ section }) => section === here.section)
  return questions.filter(({ key, section }) =>
    commented.some((said) => concerns(said, key, section)),
  )
}

/**
 * The way on which a question is asked: the one that its address names, where it leads past it. Where no question is named
 * either, what reviewers asked for comes first, then what is needed.
 */
export function wayOf(
  asked: { way: string | null; isNamed: boolean },
  here: Placed,
  standing: Standing,
): WritingWay {
  const fallback = standing.commented.length > 0 ? 'comments' : 'needed'
  const way = writingWays.find((each) => each === asked.way) ?? (asked.isNamed ? null : fallback)
  const leadsHere = way && questionsOn(way, here, standing).some(({ key }) => key === here.key)
  const isOver = way === 'needed' && !asked.isNamed && standing.missing.length === 0
  return leadsHere && !isOver ? way : 'section'
}

/**
 * The question after one; null where the way ends. Of the seven those that have an answer are passed over, and those
 * that were left out come round again.
 */
export function nextOn(way: WritingWay, here: Placed, standing: Standing): QuestionKey | null {
  const keys = questionsOn(way, here, standing).map(({ key }) => key)
  const at = keys.indexOf(here.key)
  const after = keys.slice(at + 1)
  if (way !== 'needed') return after[0] ?? null
  const round = [...after, ...keys.slice(0, Math.max(at, 0))]
  return round.find((key) => standing.missing.includes(key)) ?? null
}

/** The question before one on its way, answered or not; null at its beginning. */
export function previousOn(way: WritingWay, here: Placed, standing: Standing): QuestionKey | null {
  const keys = questionsOn(way, here, standing).map(({ key }) => key)
  return keys[keys.indexOf(here.key) - 1] ?? null
}

/** The address of a question on its way. */
export const questionPath = (slug: string, key: QuestionKey, way: WritingWay) =>
  `/challenges/${slug}/edit?question=${key}${way === 'section' ? '' : `&way=${way}`}`

/** A question as its page shows it: on which way it is asked, and how far along that is. */
export function walkOn(
  asked: { way: string | null; isNamed: boolean },
  here: Placed,
  standing: Standing,
) {
  const way = wayOf(asked, here, standing)
  const keys = questionsOn(way, here, standing).map(({ key }) => key)
  return {
    way,
    place: { number: keys.indexOf(here.key) + 1, of: keys.length },
    /** About how long what is needed still takes. */
    minutes: minutesForAll(standing.missing),
    begins: previousOn(way, here, standing) === null,
    ends: nextOn(way, here, standing) === null,
  }
}

export type Walk = ReturnType<typeof walkOn>
