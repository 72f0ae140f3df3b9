import { ok, refuse } from '~/shared/result'

/**
 * How tries at what can be guessed are slowed (ASVS 5.0, V6.1.1 and V6.3.1). Three counts, of which successes take
 * their own share back:
 *
 * 1. an account from one place: past `most` wrong tries in `minutes` it waits until the first of them is that old. A
 *    device that has signed in before is a place of its own, whatever happens at the address around it: nobody's tries
 *    lock the owner out there;
 * 2. an account from all strange places together, within an hour: after `free` wrong tries each next one waits, from
 *    `first` seconds doubling to `longest`. Many addresses together get on slowly, and there is always a next try;
 * 3. a network over different accounts, within an hour (one password tried on everybody): past `accounts` of them in
 *    vain its tries are held for a moment before they are looked at and each account bears `sprayed` from there. Nobody
 *    is refused for what others did: behind one address there may be a room of two hundred people.
 *
 * Who is waiting at a strange place is let in at once by the link of a mail (`/reset`), which makes the device known.
 */
export interface Limit {
  most: number
  minutes: number
  free: number
  first: number
  longest: number
  accounts: number
}

export const limits = {
  /** A password at the door. */
  'sign-in': { most: 10, minutes: 15, free: 20, first: 1, longest: 60, accounts: 100 },
  /** The current password, asked of somebody who is in. */
  password: { most: 10, minutes: 15, free: 20, first: 1, longest: 60, accounts: 100 },
  /** A second factor: six digits, so few tries. */
  code: { most: 5, minutes: 15, free: 10, first: 30, longest: 900, accounts: 50 },
  /** Mail to an address that asks for an account, and to one whose password was forgotten. */
  'sign-up': { most: 10, minutes: 60, free: 10, first: 60, longest: 900, accounts: 300 },
  reset: { most: 5, minutes: 60, free: 5, first: 60, longest: 900, accounts: 300 },
  /** A key of six words; its subject is what was typed, so that it is the network that is slowed. */
  key: { most: 10, minutes: 15, free: 20, first: 1, longest: 60, accounts: 20 },
  /** What anybody may send without an account; its subject is what it is about. */
  ask: { most: 40, minutes: 60, free: 200, first: 1, longest: 60, accounts: 50 },
} satisfies Record<string, Limit>

export type AttemptKind = keyof typeof limits

/** Of each account, from a network that tries many. */
const sprayed = 3

/** The second and third count look an hour back. */
export const countedMinutes = 60

/** Keyed hashes of accounts and networks are forgotten after a day. */
export const attemptHours = 24

export interface Past {
  /** When this account was tried in vain from this place, the newest first. */
  here: Date[]
  /** When it was tried in vain from any strange place, the newest first. */
  strange: Date[]
  /** How many accounts this network tried in vain. */
  accounts: number
  /** Whether this is a device that has signed in to the account before. */
  known: boolean
}

/**
 * Whether a try is looked at.
 * @returns for how many milliseconds it is held first
 * @returns refusal `too-many-tries:SECONDS`
 */
export function admitTry(limit: Limit, { here, strange, accounts, known }: Past, now: Date) {
  const spraying = !known && accounts > limit.accounts
  const most = spraying ? Math.min(limit.most, sprayed) : limit.most
  const wait = Math.max(
    secondsUntil(here[most - 1], limit.minutes * 60, now),
    known ? 0 : secondsUntil(strange[0], pauseAfter(strange.length, limit), now),
  )
  if (wait > 0) return refuse(`too-many-tries:${wait}`)
  return ok(spraying ? Math.min(3000, (accounts - limit.accounts) * 50) : 0)
}

function pauseAfter(tries: number, { free, first, longest }: Limit): number {
  return tries < free ? 0 : Math.min(longest, first * 2 ** Math.min(tries - free, 20))
}

function secondsUntil(since: Date | undefined, seconds: number, now: Date): number {
  if (!since || seconds === 0) return 0
  return Math.max(0, Math.ceil((since.getTime() - now.getTime()) / 1000 + seconds))
}
