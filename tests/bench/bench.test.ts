import { expect, test } from 'vitest'
import { sessionOf } from '../support/come-in'
import { startInstance, type Instance } from '../support/instance'
import { startBare } from './bare'
import { median, say } from './figures'
import { fiftyBriefs } from './fifty-briefs'
import { fullSpeed, percentile, steadyRate, type Shot } from './load'

interface Places {
  brief: string
  draft: string
}

const rounds = 3
const pressure = { lanes: 16, seconds: 3 }

/** Everything is measured in one run, in turns with its baseline: machines are shared, ratios hold. */
test('the figures', { timeout: 600_000 }, async () => {
  const instance = await startInstance({ LOG_LEVEL: 'warn' })
  try {
    const { published, draft } = await fiftyBriefs(instance.dataDir)
    const cookie = await sessionOf(instance.url, 'cso')
    const list = `${instance.url}/challenges`
    const brief = `${instance.url}/challenges/${published}`
    say('requests a second, against a bare node:http server that returns the same bytes')
    await against('challenge list, 50 cards, anonymous', { url: list })
    await against('challenge list, 50 cards, signed in', { url: list, headers: { cookie } })
    await against('a brief, anonymous', { url: brief })
    await against('a brief, signed in', { url: brief, headers: { cookie } })
    const editor = `${instance.url}/challenges/${draft}/edit`
    await saves(editor, cookie)
    await crowd(instance, { brief, draft: editor }, cookie)
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

/** One answer of a brief, saved by its button. */
function save(url: string): Shot {
  const form = {
    question: 'objective',
    objective: 'Que una familia sepa en menos de un día adónde llevaron a su familiar.',
  }
  return { url, form, status: 302 }
}

async function saves(url: string, cookie: string) {
  const shot = { ...save(url), headers: { cookie } }
  const { perSecond, failed, times } = await fullSpeed(shot, pressure)
  expect(failed).toBe(0)
  say(
    `a brief saved ${Math.round(perSecond)} times a second; median ${Math.round(percentile(times, 0.5))} ms`,
  )
}

/**
 * Three hundred people at a datathon: sixty requests a second, of which 70 % read briefs and data, 20 % teams and
 * submissions, 5 % save an answer and 5 % look at the results. A third of those who read are signed in.
 */
async function crowd({ url }: Instance, { brief, draft }: Places, cookie: string) {
  const reads = [
    brief,
    `${url}/challenges`,
    `${url}/datasets`,
    ...(await linksOn(`${url}/datasets`, '/datasets/')),
  ]
  const teams = await linksOn(`${url}/datathons/tortura-y-corrupcion-en-prisiones/teams`, '/teams/')
  const works = await linksOn(teams[0]!, '/submissions/')
  const results = `${url}/datathons/tortura-y-corrupcion-en-prisiones/results`
  const pick = (pages: string[], n: number): Shot => {
    const page = pages[n % pages.length]!
    return n % 3 === 0 ? { url: page, headers: { cookie } } : { url: page }
  }
  const shots = (n: number): Shot => {
    const turn = n % 20
    if (turn === 0) return { ...save(draft), headers: { cookie } }
    if (turn === 1) return pick([results], n)
    return turn < 6 ? pick([...teams, ...works], n) : pick(reads, n)
  }
  const { times, failed } = await steadyRate(shots, { perSecond: 60, seconds: 30 })
  expect(failed).toBe(0)
  const at = (share: number) => `${Math.round(percentile(times, share))} ms`
  say(`60 requests a second for 30 s: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`)
}

/** Where the links of a list lead that begin like this. */
async function linksOn(page: string, begin: string): Promise<string[]> {
  const html = await (await fetch(page)).text()
  const { origin } = new URL(page)
  const paths = [...html.matchAll(/<a [^>]*?href="([^"#?]+)"/g)].map(([, href]) => href!)
  const links = [...new Set(paths.filter((path) => path.startsWith(begin)))]
  expect(links, page).not.toEqual([])
  return links.map((path) => origin + path)
}
