import { afterAll, beforeAll, expect, test } from 'vitest'
import { askDatabase } from '../support/embedded'
import { startInstance, type Instance } from '../support/instance'
import { median, say } from './figures'

const pairs = 200
/** So many accounts share the tries: each address bears only some before it is slowed, known or not. */
const accounts = 50

let instance: Instance
beforeAll(async () => {
  instance = await startInstance({ TRUST_PROXY: '1', LOG_LEVEL: 'warn' })
  await askDatabase(
    instance.dataDir,
    `insert into person (handle, email, password_hash)
     select 'sala-' || n, 'sala-' || to_char(n, 'FM000') || '@example.org', password_hash
     from generate_series(0, ${accounts - 1}) n, person where email = 'cso@demo.tequio.example'`,
  )
}, 120_000)
afterAll(() => instance?.stop())

const password = 'no es esta frase'
const doors: [string, (email: string, turn: string) => Record<string, string>][] = [
  ['/sign-in', (email) => ({ email, password })],
  ['/reset', (email) => ({ email })],
  ['/sign-up', (email, turn) => ({ email, password, handle: `nadie-${turn}`, notice: 'on' })],
]

/**
 * The two of a pair follow one another, each first in turn, and each from a network of its own: whatever else the machine
 * does meets both alike, and nobody is slowed.
 */
test.each(doors)(
  'checklist 7: %s takes as long for an address that has an account as for one that has none',
  async (path, formOf) => {
    const times = { known: [] as number[], unknown: [] as number[] }
    const ask = async (kind: keyof typeof times, n: number) => {
      const whose = String(n % accounts).padStart(3, '0')
      const email = `${kind === 'known' ? 'sala' : 'nada'}-${whose}@example.org`
      const turn = `${kind === 'known' ? 'a' : 'b'}-${n}`
      const network = `203.0.${n % 250}.${kind === 'known' ? 1 : 2}`
      const began = performance.now()
      const answer = await fetch(instance.url + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': network },
        body: new URLSearchParams(formOf(email, turn)),
      })
      await answer.arrayBuffer()
      times[kind].push(performance.now() - began)
      expect(answer.status, `${path} ${email}`).not.toBe(429)
      return answer.status
    }
    for (let n = 0; n < 10; n += 1) await ask(n % 2 ? 'known' : 'unknown', pairs + n)
    times.known.length = times.unknown.length = 0
    for (let n = 0; n < pairs; n += 1) {
      const [first, second] =
        n % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
      expect(await ask(first, n)).toBe(await ask(second, n))
    }
    const [known, unknown] = [median(times.known), median(times.unknown)]
    const more = (known / unknown - 1) * 100
    say(
      `${path}: ${known.toFixed(1)} ms with an account, ${unknown.toFixed(1)} ms without (${more.toFixed(1)} % more)`,
    )
    expect(Math.abs(more)).toBeLessThan(10)
  },
  180_000,
)
