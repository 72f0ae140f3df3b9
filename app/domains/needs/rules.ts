import { ok, refuse } from '~/shared/result'
import type { Theme } from '~/shared/themes'
import { spokenLanguages } from '../people/rules'

/** The life of a need, from the day on which it is told. */
export const needStates = [
  'told',
  'accompanied',
  'became_brief',
  'answered_otherwise',
  'closed',
] as const
export type NeedState = (typeof needStates)[number]

/** Whoever told a need, and whoever accompanies it. */
export type NeedSide = 'teller' | 'companion'

/** What happens, to whom, and what would be different. */
export const needQuestions = ['happens', 'whom', 'different'] as const
export type NeedQuestion = (typeof needQuestions)[number]

export type NeedTexts = Record<NeedQuestion, string>

/** What everybody reads of a need that is shown: what was told, and why it was answered as it was. */
export const shownTexts = [...needQuestions, 'outcome'] as const
export type ShownTextName = (typeof shownTexts)[number]

/** In which languages needs are usually told; a brief is written in the same. */
export const needLanguages = spokenLanguages

export const longestText = 4000

/** A need that nobody took is deleted after so long. */
export const untakenDays = 365

/** So long after it was answered or closed, and is shown to nobody, its words, voices and key are deleted. */
export const settledDays = 180

/**
 * So long after a message was written, and after the writing of a brief began or the need was answered or closed, it is
 * deleted.
 */
export const messageDays = 180

/** The first question is the need; the others may be told in the same breath. */
export function tell(texts: NeedTexts, voices: NeedQuestion[]) {
  if (texts.happens.trim() === '' && !voices.includes('happens'))
    return refuse('need-empty', 'happens')
  return ok('told' as const)
}

/** `told → accompanied`: one companion, whoever comes first. */
export function take(need: { state: NeedState }) {
  if (need.state === 'accompanied') return refuse('need-taken')
  return need.state === 'told' ? ok('accompanied' as const) : refuse('need-settled')
}

/** `accompanied → told`, where no brief is being written. */
export function giveBack(need: { state: NeedState }) {
  return need.state === 'accompanied' ? ok('told' as const) : refuse('need-not-accompanied')
}

/** To another companion; with a brief that is being written too. */
export function handOver(need: { state: NeedState; companionId: string | null }, to: string) {
  if (need.state !== 'accompanied' && need.state !== 'became_brief')
    return refuse('need-not-accompanied')
  return need.companionId === to ? refuse('need-theirs-already', 'companion') : ok(undefined)
}

/** `accompanied → became_brief`. */
export function becomeBrief(need: { state: NeedState }) {
  if (need.state === 'became_brief') return refuse('need-has-brief')
  return need.state === 'accompanied' ? ok('became_brief' as const) : refuse('need-not-accompanied')
}

/** `told | accompanied → answered_otherwise`: why there will be no brief, and what exists instead. */
export function answerOtherwise(need: { state: NeedState }) {
  return isOpen(need.state) ? ok('answered_otherwise' as const) : refuse('need-settled')
}

/** `told | accompanied → closed`, by whoever told it or looks after it. */
export function close(need: { state: NeedState }) {
  return isOpen(need.state) ? ok('closed' as const) : refuse('need-settled')
}

const isOpen = (state: NeedState) => state === 'told' || state === 'accompanied'

/** Putting other words for it: until a brief is written from them, or it is settled. */
export function correct({ state }: { state: NeedState }) {
  if (state === 'became_brief') return refuse('need-has-brief')
  return isOpen(state) ? ok(undefined) : refuse('need-settled')
}

/** Writing to each other: as long as somebody accompanies it, and afterwards where it was answered. */
export function write({ state, companionId }: { state: NeedState; companionId: string | null }) {
  if (state === 'closed') return refuse('need-settled')
  return companionId === null ? refuse('need-not-accompanied') : ok(undefined)
}

/**
 * From when on a side reads what was written: whoever told a need reads all, its companion what was written since they
 * took it. What was said in confidence to the one before was not said to them.
 * @returns null where nothing is held back
 */
export function readsSince(side: NeedSide, need: { takenAt: Date | null }): Date | null {
  return side === 'companion' ? need.takenAt : null
}

/** Whoever told it agrees that everybody reads it; what was only spoken has nothing to show. */
export function show(need: NeedTexts & { state: NeedState; shownAt: Date | null }) {
  if (need.state === 'closed') return refuse('need-settled')
  if (need.shownAt) return refuse('need-shown')
  return need.happens.trim() === '' ? refuse('need-without-text') : ok(undefined)
}

/**
 * What a list calls a need: its first sentence where that is neither long nor a mere call, else its beginning up to where
 * a clause ends. Null where it was only spoken.
 */
export function nameOf({ happens }: Pick<NeedTexts, 'happens'>, most = 90): string | null {
  const line = happens.replace(/\s+/g, ' ').trim()
  if (line === '') return null
  // A short word before the full stop is an abbreviation more often than an end. No longer than needed: it is quadratic.
  const sentence =
    /^.{24,}?[\p{L}\d]{4,}[.!?](?= \p{Lu}|$)/u.exec(line.slice(0, most + 2))?.[0] ?? line
  if (sentence.length <= most) return sentence.replace(/(?<!\.)\.$/, '')
  const clause = line.slice(0, most).match(/^.{40,}(?=[,;:] )/u)?.[0]
  const end = line.lastIndexOf(' ', most)
  // Where a word has to do, none of those that only lead on to the next.
  const words = line.slice(0, end > 20 ? end : most).replace(/( \p{L}{1,3})+$/u, '')
  return `${clause ?? words.replace(/[,;:.]$/, '')}…`
}

/** Whether a companion said they could accompany this: in its language, and on its theme where it has one. */
export function isFor(
  need: { language: string; theme: Theme | null },
  companion: { speaks: string[]; themes: string[] },
): boolean {
  const { speaks, themes } = companion
  return (
    (speaks.length === 0 || speaks.includes(need.language)) &&
    (need.theme === null || themes.length === 0 || themes.includes(need.theme))
  )
}

/**
 * Who is told that a need waits: companions who said they could accompany it; where its theme is nobody's, those who speak
 * its language. Nobody where no companion speaks it: then it is for whoever looks after needs to find one.
 */
export function audienceOf<Companion extends { speaks: string[]; themes: string[] }>(
  need: { language: string; theme: Theme | null },
  companions: Companion[],
): Companion[] {
  const fit = companions.filter((each) => isFor(need, each))
  return fit.length > 0 ? fit : companions.filter((each) => isFor({ ...need, theme: null }, each))
}

/** The instant before which something of that age began. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 24 * 3_600_000)
}

/** A length as players show it: `1:05`. */
export function lengthOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`
}
