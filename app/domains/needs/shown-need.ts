import { formatDay } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import type { Theme } from '~/shared/themes'
import { lengthOf, needQuestions, type NeedQuestion, type NeedState, type NeedTexts } from './rules'

/** A need as its page shows it. */
export interface ShownNeed {
  id: string
  state: NeedState
  texts: NeedTexts
  /** How long each note of voice is; none is named to who may not hear it. */
  voices: { question: NeedQuestion; length: string }[]
  language: string
  theme: Theme | null
  toldOn: string
  companion: string | null
  outcome: string | null
  isShown: boolean
}

interface Whole extends NeedTexts {
  id: string
  state: NeedState
  language: string
  theme: Theme | null
  toldAt: Date
  companion: string | null
  outcome: string | null
  shownAt: Date | null
}

/** @param voices those that this reader may hear */
export function shownNeed(
  need: Whole,
  voices: { question: NeedQuestion; seconds: number }[],
  { timeZone, language }: { timeZone: string; language: Language },
): ShownNeed {
  const { id, state, happens, whom, different, theme, companion, outcome } = need
  return {
    id,
    state,
    texts: { happens, whom, different },
    voices: needQuestions.flatMap((question) =>
      voices
        .filter((voice) => voice.question === question)
        .map(({ seconds }) => ({ question, length: lengthOf(seconds) })),
    ),
    language: need.language,
    theme,
    toldOn: formatDay(need.toldAt, timeZone, language),
    companion,
    outcome,
    isShown: need.shownAt !== null,
  }
}
