/** What can be wrong, each with a sentence of its own on the page that says so. */
const kinds = {
  // Nothing is wrong where something is hidden: others' pages lead there, and are told that it is.
  200: 'concealed',
  400: 'unreadable',
  403: 'forbidden',
  404: 'missing',
  405: 'method',
  413: 'tooLong',
  415: 'noForm',
  503: 'away',
} as const

const ofDeeds = { forbidden: 'forbiddenDeed', missing: 'missingDeed' } as const

export type ErrorKind =
  (typeof kinds)[keyof typeof kinds] | (typeof ofDeeds)[keyof typeof ofDeeds] | 'refused' | 'broken'

export const errorKinds: ErrorKind[] = [
  ...Object.values(kinds),
  ...Object.values(ofDeeds),
  'refused',
  'broken',
]

/** What a status says to a reader: of a page that was asked for, or of a deed that was asked by a form. */
export function errorKind(status: number, posted: boolean): ErrorKind {
  const kind = kinds[status as keyof typeof kinds]
  if (!kind) return status >= 400 && status < 500 ? 'refused' : 'broken'
  return posted && kind in ofDeeds ? ofDeeds[kind as keyof typeof ofDeeds] : kind
}
