import type { StateCode } from '~/shared/mexican-states'

/** What in a text could lead to somebody. */
export const traceKinds = [
  'curp',
  'rfc',
  'nss',
  'clabe',
  'phone',
  'email',
  'account',
  'document',
  'plate',
  'coordinates',
  'name',
  'place',
  'date',
] as const

export type TraceKind = (typeof traceKinds)[number]

/** By what it was recognised: the author is told. */
export type TraceReason =
  | 'check-digit'
  | 'shape'
  | 'said-so'
  | 'phone-number'
  | 'address'
  | 'shared-address'
  | 'profile'
  | 'degrees'
  | 'plus-code'
  | 'map-link'
  | 'first-name'
  | 'surnames'
  | 'unknown-name'
  | 'title'
  | 'kin'
  | 'small-letters'
  | 'said-elsewhere'
  | 'street'
  | 'spot'
  | 'cell'
  | 'initials'
  | 'case-number'
  | 'small-place'
  | 'unknown-place'
  | 'day-and-place'
  | 'birthday'

/** What could stand there instead; `privacy:rewording` has the words in the text's language. */
export type Rewording =
  | { as: 'person' | 'identifier' | 'contact' | 'vehicle' | 'location' | 'cell' | 'cells' }
  /** Beside another one: «una persona y otra persona». */
  | { as: 'other-person' | 'other-family' | 'other-contact' }
  /** After a word that says what stood there: «tel. (dato reservado)», «se llama (nombre reservado)». */
  | { as: 'withheld' | 'name' }
  /** What stands before says enough: «su hijo». */
  | { as: 'nobody' }
  | { as: 'rounded'; latitude: number; longitude: number }
  | { as: 'community' | 'communities' | 'prison' | 'station'; state: StateCode | null }
  | { as: 'year' | 'in-year' | 'of-year' | 'to-year'; year: string }
  | { as: 'month' | 'in-month' | 'of-month' | 'to-month'; month: string }
  /** «la noche del 3 de mayo de 2020»: one of its nights. */
  | { as: 'part-of-year'; part: string; year: string }
  | { as: 'part-of-month'; part: string; month: string }

export interface Trace {
  kind: TraceKind
  /** Where it stands: offsets in UTF-16 units, the end exclusive. */
  start: number
  end: number
  words: string
  why: TraceReason
  /** What is certain is kept only with an express confirmation. */
  severity: 'certain' | 'likely'
  rewording: Rewording
  /** Of what was found elsewhere and stands here again: that, on which both are decided at once. */
  of?: { kind: TraceKind; words: string }
}

/** A trace before its words are cut out of the text. */
export type Found = Omit<Trace, 'words'>

/** What findings are measured against. All names are folded, as `fold` does. */
export interface Lists {
  /** First names common in Mexico and Spain: with any surname after them they are a person. */
  firstNames: ReadonlySet<string>
  /** First names of other languages: with a surname of the list after them. */
  otherFirstNames: ReadonlySet<string>
  surnames: ReadonlySet<string>
  /** Countries and states, where a day leads to nobody either. */
  wide: ReadonlySet<string>
  /** Places with at least `fewestPeople`, and those of `wide`. */
  largePlaces: ReadonlySet<string>
  /** Smaller ones of Mexico, with their state; null where several states have one of that name. */
  smallPlaces: ReadonlyMap<string, StateCode | null>
}

/**
 * From how many inhabitants on a place hides whoever lives there. The number is that of the Safe Harbor method for
 * health data, which keeps an area only where more than 20,000 people live in it (45 CFR 164.514(b)(2)(i)(B)).
 */
export const fewestPeople = 20_000
