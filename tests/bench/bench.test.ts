import { expect, test } from 'vitest'
import { startInstance, type Instance } from '../support/instance'
import { startBare } from './bare'
import { fiftyBriefs } from './fifty-briefs'
import { fullSpeed, percentile, steadyRate, type Shot } from './load'

const rounds = 3
const pressure = { lanes: 16, seconds: 3 }

/** Everything is measured in one run, in turns with its baseline: machines are shared, ratios hold. */
test('the figures', { timeout: 600_000 }, async () => {
  const instance = await startInstance({ LOG_LEVEL: 'warn' })
  try {
    const { published, draft } = await fiftyBriefs(instance.dataDir)
    const cookie = await signIn(instance, 'cso')
    const list = `${instance.url}/challenges`
    const brief = `${instance.url}/challenges/${published}`
    say('requests a second, against a bare node:http server that returns the same bytes')
    await against('challenge list, 50 cards, anonymous', { url: list })
    await against('challenge list, 50 cards, signed in', { url: list, headers: { cookie } })
    await against('a brief, anonymous', { url: brief })
    await against('a brief, signed in', { url: brief, headers: { cookie } })
    await saves(`${instance.url}/challenges/${draft}/edit`, cookie)
    await crowd(instance, brief, cookie)
  } finally {
    await instance.stop()
  }
})

async function against(name: string, shot: Shot) {
  const answer = await fetch(shot.url, { headers: shot.headers as Record<string, string> })
  expect(answer.status, shot.url).toBe(200)
  const bare = await startBare(Buffer.from(await answer.arrayBuffer()))
  const ratios: number[] = []
  let ours = 0
  for (let round = 0; round < rounds; round += 1) {
    const measured = await fullSpeed(shot, pressure)
    const baseline = await fullSpeed({ url: bare.url }, pressure)
    expect(measured.failed).toBe(0)
    ours = measured.perSecond
    ratios.push(measured.perSecond / baseline.perSecond)
  }
  bare.stop()
  say(
    `${name.padEnd(42)} ${(median(ratios) * 100).toFixed(1).padStart(6)} %  (${Math.round(ours)}/s)`,
  )
}

async function saves(url: string, cookie: string) {
  const form = {
    question: 'objective',
    objective: 'Que una familia sepa en menos de un día adónde llevaron a su familiar.',
  }
  const { perSecond, failed, times } = await fullSpeed(
    { url, headers: { cookie }, form, status: 302 },
    pressure,
  )
  expect(failed).toBe(0)
  say(
    `a brief saved ${Math.round(perSecond)} times a second; median ${Math.round(percentile(times, 0.5))} ms`,
  )
}

/** Three hundred people as reference/security.md mixes them: sixty requests a second. */
async function crowd(instance: Instance, brief: string, cookie: string) {
  const { url } = instance
  const pages = [
    brief,
    `${url}/challenges`,
    `${url}/datathons`,
    `${url}/`,
    `${url}/catalog`,
    `${url}/datasets`,
  ]
  const shots = (n: number): Shot => {
    const page = pages[n % pages.length]!
    return n % 4 === 0 ? { url: page, headers: { cookie } } : { url: page }
  }
  const { times, failed } = await steadyRate(shots, { perSecond: 60, seconds: 20 })
  expect(failed).toBe(0)
  const at = (share: number) => `${Math.round(percentile(times, share))} ms`
  say(`60 requests a second for 20 s: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`)
}

async function signIn({ url }: Instance, who: string): Promise<string> {
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({
      email: `${who}@demo.tequio.example`,
      password: 'tequio demo 2019',
    }),
  })
  return answer.headers.getSetCookie()[0]!.split(';')[0]!
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}
