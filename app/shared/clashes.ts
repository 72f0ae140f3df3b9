/** Stamps of three states of a text: as its form was shown, as it is saved, as it was sent. */
interface Stamps {
  /** Undefined where the form does not say what it showed. */
  seen: string | undefined
  stands: string
  sent: string
}

/**
 * What to do with a text that was sent: one that its form did not change must not undo what another page saved
 * meanwhile, and one that both changed is for a person to decide.
 */
export function fateOf({ seen, stands, sent }: Stamps): 'write' | 'leave' | 'clash' {
  if (sent === stands) return 'leave'
  if (seen === undefined || seen === stands) return 'write'
  return sent === seen ? 'leave' : 'clash'
}

/** The form's field that says which text another field showed, by its stamp. */
export const seenField = (field: string) => `${field}-seen`

/** Two texts for one field, one saved while the other was being typed: neither has been thrown away. */
export interface TextClash {
  field: string
  stands: string
  typed: string
  /** The stamp of what stands: once it is shown, the form has seen it. */
  stamp: string
}

/** What stays of a set where two pages choose: what this one did not touch is as the other left it. */
export function mergedChoice(seen: string[], stands: string[], sent: string[]): string[] {
  const taken = seen.filter((each) => !sent.includes(each))
  const added = sent.filter((each) => !seen.includes(each))
  return [...new Set([...stands.filter((each) => !taken.includes(each)), ...added])]
}
