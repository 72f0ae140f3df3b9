import { formatShortDay } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import type { Theme } from '~/shared/themes'
import { lengthOf, nameOf, type NeedState } from './rules'

/** What a list says of a need. */
export interface ListedNeed {
  id: string
  /** Null where it was told by voice alone. */
  name: string | null
  whom: string | null
  state: NeedState
  language: string
  theme: Theme | null
  toldOn: string
  /** How long its notes of voice are together. */
  length: string | null
}

interface Listed {
  id: string
  happens: string
  whom: string
  state: NeedState
  language: string
  theme: Theme | null
  toldAt: Date
  seconds?: number | string | null
}

/** A need as a row of a list, for the language and the place of a visit. */
export function listedNeed(
  need: Listed,
  { timeZone, language }: { timeZone: string; language: Language },
): ListedNeed {
  const { id, state, theme } = need
  const seconds = Number(need.seconds ?? 0)
  return {
    id,
    name: nameOf(need),
    whom: nameOf({ happens: need.whom }),
    state,
    language: need.language,
    theme,
    toldOn: formatShortDay(need.toldAt, timeZone, language),
    length: seconds > 0 ? lengthOf(seconds) : null,
  }
}
