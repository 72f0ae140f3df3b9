/**
 * What a notification says. Kinds are keys of `locales/<language>/mails.ts`; facts fill its sentences and hold no
 * more than those need.
 */
export interface Notice {
  /** `challenge-published` */
  kind: string
  facts: Record<string, string | number>
  /** Where its one link leads, on this site: `/challenges/…` */
  path: string
  /** Codes and reset links travel by mail alone. */
  mailOnly?: boolean
  /** One of many alike: it stands among the notices, and a mail comes when there is something to do or all is done. */
  noMail?: boolean
  /** Said again and again while it lasts: not to whom the same has been told and who has not read it. */
  once?: boolean
}

/** The last mail to somebody who deleted the account. It is delivered and leaves nothing behind, not on the outbox page either. */
export const farewell = 'account-deleted'

/** What a person was told stands among their notices for so long. */
export const noticeDays = 365

/** A mail that was kept because no server was there to take it, and what was only for a mail. */
export const mailDays = 30

/** What can be answered by writing back to its mail, and the sentence of `mails:frame` that says so. */
const answerable = {
  'challenge-question': 'reply',
  'challenge-comment': 'replyToComment',
} as const

export type Answerable = keyof typeof answerable

export function isAnswerable(kind: string): kind is Answerable {
  return Object.hasOwn(answerable, kind)
}

export const replySentence = (kind: Answerable) => answerable[kind]

/** Facts that give nobody away who looks over a shoulder: all others name a person, an organisation or their work. */
const nameless = ['code', 'count', 'criterion', 'days', 'gate', 'hash', 'instant', 'name', 'number', 'role'] // prettier-ignore

/** Whether a mail with these facts names somebody or something, so that it is better read alone. */
export function namesSomething(facts: Record<string, string | number>): boolean {
  return Object.keys(facts).some((fact) => !nameless.includes(fact))
}
