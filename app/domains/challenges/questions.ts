import type { Dimension } from './capacity-profile'

/** How many words usually do. It advises whoever answers and limits nobody. */
interface WordRange {
  least: number
  most: number
}

interface Asked {
  /** Without these seven a brief cannot be submitted, and «aún no sabemos» is no answer to them. */
  required?: boolean
}

export type Question = Asked &
  (
    | { key: string; kind: 'text'; words: WordRange }
    /** One of five levels, with a few words of their own beside it. */
    | { key: Dimension; kind: 'level' }
    | { key: string; kind: 'number'; most: number }
    | { key: string; kind: 'skills' }
  )

/** The guided assessment, in the order in which it is asked. Its words stand in `locales/<language>/assessment.ts`. */
export const sections = [
  {
    key: 'problem',
    questions: [
      { key: 'problem', kind: 'text', words: { least: 30, most: 90 }, required: true },
      { key: 'tried', kind: 'text', words: { least: 15, most: 60 } },
      { key: 'objective', kind: 'text', words: { least: 15, most: 60 }, required: true },
    ],
  },
  {
    key: 'people',
    questions: [
      { key: 'affected', kind: 'text', words: { least: 10, most: 50 }, required: true },
      { key: 'users', kind: 'text', words: { least: 20, most: 65 }, required: true },
      { key: 'participation', kind: 'text', words: { least: 15, most: 60 } },
    ],
  },
  {
    key: 'success',
    questions: [
      { key: 'sign', kind: 'text', words: { least: 10, most: 40 }, required: true },
      { key: 'counted', kind: 'text', words: { least: 2, most: 12 } },
      { key: 'today', kind: 'number', most: 1_000_000_000 },
      { key: 'target', kind: 'number', most: 1_000_000_000 },
      { key: 'measuring', kind: 'text', words: { least: 10, most: 50 } },
    ],
  },
  {
    key: 'needs',
    questions: [
      { key: 'seeking', kind: 'skills' },
      { key: 'support', kind: 'text', words: { least: 10, most: 50 } },
    ],
  },
  {
    key: 'capacities',
    questions: [
      { key: 'people', kind: 'level' },
      { key: 'skills', kind: 'level' },
      { key: 'money', kind: 'level' },
      { key: 'hours', kind: 'number', most: 1000 },
    ],
  },
  {
    key: 'infrastructure',
    questions: [
      { key: 'connection', kind: 'level' },
      { key: 'devices', kind: 'level' },
      { key: 'hosting', kind: 'level' },
    ],
  },
  {
    key: 'context',
    questions: [
      { key: 'languages', kind: 'text', words: { least: 5, most: 40 } },
      { key: 'law', kind: 'text', words: { least: 10, most: 60 } },
      { key: 'threats', kind: 'text', words: { least: 10, most: 60 } },
    ],
  },
  {
    key: 'data',
    questions: [
      { key: 'data-collection', kind: 'text', words: { least: 15, most: 60 } },
      { key: 'data-management', kind: 'text', words: { least: 10, most: 50 } },
      { key: 'data-analysis', kind: 'text', words: { least: 10, most: 50 } },
      { key: 'data-security', kind: 'text', words: { least: 10, most: 50 } },
    ],
  },
  {
    key: 'commitments',
    questions: [
      { key: 'contact-hours', kind: 'number', most: 168, required: true },
      { key: 'pilot', kind: 'text', words: { least: 10, most: 50 } },
      { key: 'adopting', kind: 'text', words: { least: 10, most: 50 } },
    ],
  },
  {
    key: 'harm',
    questions: [
      { key: 'harm', kind: 'text', words: { least: 15, most: 70 }, required: true },
      { key: 'lessening', kind: 'text', words: { least: 10, most: 60 } },
    ],
  },
] as const satisfies { key: string; questions: Question[] }[]

export type Section = (typeof sections)[number]
export type SectionKey = Section['key']
export type QuestionKey = Section['questions'][number]['key']
export type KeyedQuestion = Question & { key: QuestionKey }

/** Every question in its order, with the section where it stands. */
export const questions: (KeyedQuestion & { section: SectionKey })[] = sections.flatMap(
  ({ key: section, questions: asked }) => asked.map((question) => ({ ...question, section })),
)

export const requiredQuestions = questions.filter(({ required }) => required)

/** Where the name of a section, or of one of its questions, stands among the words of `assessment`. */
export const partOf = ({
  section,
  question,
}: {
  section: SectionKey
  question: QuestionKey | null
}) => (question ? `questions.${question}.label` : `sections.${section}`)

export function findQuestion(key: string | null) {
  return questions.find((question) => question.key === key)
}

export function isSectionKey(key: unknown): key is SectionKey {
  return sections.some((section) => section.key === key)
}

/**
 * Where somebody who comes back goes on: the first question or section that a reviewer commented on, else the first open answer that
 * is required, else any open one, else the first question.
 */
export function startOf(
  parts: { open: QuestionKey[]; required: QuestionKey[] }[],
  commented: { section: SectionKey; question: QuestionKey | null }[] = [],
) {
  const first = parts.flatMap(({ required }) => required)[0] ?? parts.flatMap(({ open }) => open)[0]
  return (
    questions.find(({ key, section }) => commented.some((said) => concerns(said, key, section))) ??
    questions.find(({ key }) => key === first) ??
    (questions[0] as (typeof questions)[number])
  )
}

/** Whether a comment is met on the way to a question: it means that one, or its section as a whole. */
export function concerns(
  comment: { section: SectionKey; question: QuestionKey | null },
  key: QuestionKey,
  section: SectionKey,
): boolean {
  return comment.question === null ? comment.section === section : comment.question === key
}

/** About how long an answer takes: a word every two seconds once one knows what to say, and a minute to know it. */
function minutesFor(question: Question): number {
  return question.kind === 'text' ? 1 + Math.round(question.words.most / 30) : 1
}

/** The same of several. */
export function minutesForAll(keys: QuestionKey[]): number {
  return questions
    .filter(({ key }) => keys.includes(key))
    .reduce((sum, question) => sum + minutesFor(question), 0)
}
