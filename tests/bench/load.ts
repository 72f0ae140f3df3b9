import { Agent, request, type OutgoingHttpHeaders } from 'node:http'

/** One request as it is sent again and again. */
export interface Shot {
  url: string
  headers?: OutgoingHttpHeaders
  /** Sent as a form where it is given. */
  form?: Record<string, string>
  /** What counts as answered; 200 unless it says otherwise. */
  status?: number
}

export interface Measured {
  perSecond: number
  /** Milliseconds, sorted ascending. */
  times: number[]
  failed: number
}

/** As many requests as are answered in `seconds`, with `lanes` under way at any time. */
export async function fullSpeed(
  shot: Shot,
  { lanes, seconds }: { lanes: number; seconds: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes })
  const tally = { times: [] as number[], failed: 0 }
  const until = performance.now() + seconds * 1000
  const began = performance.now()
  const lane = async () => {
    while (performance.now() < until) await fire(shot, agent, tally)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  agent.destroy()
  const { times, failed } = tally
  return {
    perSecond: (times.length / (performance.now() - began)) * 1000,
    times: times.sort((a, b) => a - b),
    failed,
  }
}

/** Requests begun at a steady rate, however long each takes, as a crowd does. `shots` gives the n-th. */
export async function steadyRate(
  shots: (n: number) => Shot,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 300 })
  const tally = { times: [] as number[], failed: 0 }
  const running: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const wait = began + (n * 1000) / perSecond - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    running.push(fire(shots(n), agent, tally))
  }
  await Promise.all(running)
  agent.destroy()
  const { times, failed } = tally
  return {
    perSecond: (times.length / (performance.now() - began)) * 1000,
    times: times.sort((a, b) => a - b),
    failed,
  }
}

export function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

function fire(shot: Shot, agent: Agent, tally: { times: number[]; failed: number }): Promise<void> {
  const began = performance.now()
  const body = shot.form && new URLSearchParams(shot.form).toString()
  const headers = {
    ...shot.headers,
    ...(body && {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }),
  }
  return new Promise((resolve) => {
    const failed = () => {
      tally.failed += 1
      resolve()
    }
    const sent = request(shot.url, { agent, method: body ? 'POST' : 'GET', headers }, (answer) => {
      answer.resume()
      answer.once('error', failed).once('end', () => {
        if (answer.statusCode !== (shot.status ?? 200)) return failed()
        tally.times.push(performance.now() - began)
        resolve()
      })
    })
    sent.once('error', failed).end(body)
  })
}
