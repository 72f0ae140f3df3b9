import { skills, type Skill } from '../people/rules'
import type { Theme } from '~/shared/themes'
import {
  dimensions,
  isLevel,
  unknownProfile,
  type CapacityProfile,
  type Level,
  type ShownProfile,
} from './capacity-profile'
import { questions, type KeyedQuestion, type QuestionKey } from './questions'
import type { Translations } from './translation'

/** «Aún no sabemos» is an answer that reviewers, teams and judges see. */
export type Answer =
  | { text: string }
  | { level: Level; note?: string }
  | { number: number }
  | { skills: Skill[] }
  | { unknown: true; note?: string }

export type Answers = Partial<Record<QuestionKey, Answer>>

/** A brief as it is frozen at each publication, and as its draft stands meanwhile. */
export interface BriefContent {
  title: string
  theme: Theme
  /** BCP 47 tag of the language in which it was written. */
  language: string
  answers: Answers
  /** In other languages, as far as they go. */
  translations?: Translations
}

export const longestText = 4000
export const longestNote = 200

export const isUnknown = (answer: Answer | null | undefined) =>
  Boolean(answer && 'unknown' in answer)

/** The answer to a question out of what its form sends; null where nothing was answered. */
export function answerOf(question: KeyedQuestion, sent: Record<string, unknown>): Answer | null {
  const value = sent[question.key]
  if (question.kind === 'level') return levelOf(value, sent[`${question.key}-note`])
  const unknown = sent[`${question.key}-unknown`] === 'on'
  const nothing = unknown ? ({ unknown: true } as const) : null
  if (question.kind === 'text') return isSaid(value) ? { text: value.trim() } : nothing
  if (question.kind === 'number') return typeof value === 'number' ? { number: value } : nothing
  if (question.kind === 'skills') {
    const chosen = skills.filter((skill) => Array.isArray(value) && value.includes(skill))
    return chosen.length > 0 ? { skills: chosen } : nothing
  }
  return null
}

/** One of five levels, or that it is not known, with the few words beside it. */
function levelOf(chosen: unknown, words: unknown): Answer | null {
  const note = isSaid(words) ? { note: words.trim() } : {}
  if (chosen === 'unknown') return { unknown: true, ...note }
  const level = chosen === undefined ? undefined : Number(chosen)
  return isLevel(level) ? { level, ...note } : null
}

const isSaid = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value)

/** What a form starts with: the reverse of `answerOf`, for every question at once. */
export function formValues(answers: Answers): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const { key, kind } of questions) {
    const answer = answers[key]
    if (!answer) continue
    if ('text' in answer) values[key] = answer.text
    else if ('number' in answer) values[key] = String(answer.number)
    else if ('skills' in answer) values[key] = answer.skills
    else if (kind === 'level') {
      values[key] = 'level' in answer ? String(answer.level) : 'unknown'
      if (answer.note) values[`${key}-note`] = answer.note
    } else values[`${key}-unknown`] = 'on'
  }
  return values
}

/** The few words beside a level, or beside that it is not known. */
export const noteOf = (answer: Answer | undefined) =>
  answer && 'note' in answer ? answer.note : undefined

export function textOf(answers: Answers, key: QuestionKey): string | undefined {
  const answer = answers[key]
  return answer && 'text' in answer ? answer.text : undefined
}

export function numberOf(answers: Answers, key: QuestionKey): number | undefined {
  const answer = answers[key]
  return answer && 'number' in answer ? answer.number : undefined
}

/** The skills that a brief seeks. */
export function skillsSought(answers: Answers): Skill[] {
  const { seeking } = answers
  return seeking && 'skills' in seeking ? seeking.skills : []
}

/** What the organisation says it has; what it did not answer is not known. */
export function capacityProfileOf(answers: Answers): CapacityProfile {
  const profile = { ...unknownProfile }
  for (const dimension of dimensions) {
    const answer = answers[dimension]
    if (answer && 'level' in answer) profile[dimension] = answer.level
  }
  return profile
}

/** The same for whoever reads it: a side that nobody answered says so, and not that it is unknown. */
export function shownProfileOf(answers: Answers): ShownProfile {
  const known = capacityProfileOf(answers)
  const sides = dimensions.map((side) => [side, answers[side] ? known[side] : 'unanswered'])
  return Object.fromEntries(sides) as ShownProfile
}

/** What the organisation says of its levels in its own words, and of those that it does not know. */
export function notesOf(answers: Answers): Record<string, string> {
  const notes = dimensions.flatMap((dimension) => {
    const note = noteOf(answers[dimension])
    return note ? [[dimension, note]] : []
  })
  return Object.fromEntries(notes) as Record<string, string>
}

/** Whether what is counted can be drawn: where it stands and where it should be, both as numbers. */
export const isMeasured = (answers: Answers) =>
  textOf(answers, 'counted') !== undefined &&
  numberOf(answers, 'today') !== undefined &&
  numberOf(answers, 'target') !== undefined

/** What is searched: title, organisation, and every text that was written, in whatever language. */
export function wordsOf(
  { title, answers, translations = {} }: BriefContent,
  organizationName: string,
): string {
  const texts = Object.values(answers).map((answer) => ('text' in answer ? answer.text : ''))
  for (const { texts: translated } of Object.values(translations))
    texts.push(...Object.values(translated).map(({ text }) => text))
  return [title, organizationName, ...texts].filter(Boolean).join('\n')
}

/** The questions that two states of a brief answer differently, in their order. */
export function changedQuestions(before: Answers, after: Answers): QuestionKey[] {
  const said = (answers: Answers, key: QuestionKey) =>
    JSON.stringify(formValues({ [key]: answers[key] }))
  return questions.map(({ key }) => key).filter((key) => said(before, key) !== said(after, key))
}
