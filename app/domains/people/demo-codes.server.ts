import { settings } from '~/platform/env'
import { unseal } from '~/platform/secrets'
import { demoPeople } from './demo'
import { listAuthenticators } from './queries-authenticators.server'
import { findCredentials } from './queries.server'
import { codeAt, stepAt } from './totp'

/** Whether codes are handed out: in a demo that nobody but this machine can reach, to its invented people. */
export function isOpenDemo(email: string | null): boolean {
  return settings.demo && !settings.reachable && demoPeople.some((person) => person.email === email)
}

/**
 * A code for one of the demo's people that nobody has used, of this step or the next: one of the step before could
 * lapse while it is read.
 * @param time the real time
 * @param place how many came to the door as this person before: each is shown another app's code, else those who come
 * at once would take it from one another
 */
export async function findDemoCode(
  email: string,
  time: Date,
  place: number,
): Promise<string | null> {
  const person = isOpenDemo(email) ? await findCredentials(email) : null
  const unused = person ? await listUnused(person.id, time) : []
  const mine = unused[place % unused.length]
  return mine ? codeAt(mine.secret, mine.step) : null
}

/** The same for each of them, by their address. */
export async function listDemoCodes(time: Date): Promise<Record<string, string | null>> {
  const codes = demoPeople.map(async ({ email }) => [email, await findDemoCode(email, time, 0)])
  return Object.fromEntries(await Promise.all(codes)) as Record<string, string | null>
}

/** Of each app the first code that counts and that nobody has used, now or next; the soonest first. */
export async function listUnused(personId: string, time: Date) {
  const now = stepAt(time)
  const apps = await listAuthenticators(personId)
  return apps
    .flatMap(({ sealedSecret, lastStep }) => {
      const secret = unseal(sealedSecret, personId)
      const step = [now, now + 1].find((each) => each > lastStep)
      return secret && step !== undefined ? [{ secret, step }] : []
    })
    .toSorted((a, b) => a.step - b.step)
}
