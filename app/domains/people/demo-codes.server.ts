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
 * lapse while it is read. Which of several is left to chance, so that many who sign in at once rarely get the same.
 * @param time the real time
 */
export async function findDemoCode(email: string, time: Date): Promise<string | null> {
  const person = isOpenDemo(email) ? await findCredentials(email) : null
  const unused = person ? await listUnused(person.id, time) : []
  const [soonest] = unused
  const alike = unused.filter(({ step }) => step === soonest?.step)
  const drawn = alike[Math.floor(Math.random() * alike.length)]
  return drawn ? codeAt(drawn.secret, drawn.step) : null
}

/** The same for each of them, by their address. */
export async function listDemoCodes(time: Date): Promise<Record<string, string | null>> {
  const codes = demoPeople.map(async ({ email }) => [email, await findDemoCode(email, time)])
  return Object.fromEntries(await Promise.all(codes)) as Record<string, string | null>
}

/** What their apps show now or will next, and nobody has used; the soonest first. */
export async function listUnused(personId: string, time: Date) {
  const now = stepAt(time)
  const apps = await listAuthenticators(personId)
  return apps
    .flatMap(({ sealedSecret, lastStep }) => {
      const secret = unseal(sealedSecret, personId)
      const steps = [now, now + 1].filter((step) => step > lastStep)
      return secret ? steps.map((step) => ({ secret, step })) : []
    })
    .toSorted((a, b) => a.step - b.step)
}
